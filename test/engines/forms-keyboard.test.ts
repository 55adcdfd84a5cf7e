import { expect } from '@open-wc/testing';
import { openInput } from '../suites/input-form.ts';
import { describeKeyboard } from '../suites/keyboard.ts';
import { inputForms } from '../support/forms.ts';
import { inviteForm } from '../support/invite-input.ts';
import { choose, press, typeText } from '../support/keyboard.ts';

for (const form of inputForms) describeKeyboard(form);

describe('invite-customer-form: email options by keyboard alone', () => {
  it('opens them, chooses a language, and types a message', async () => {
    const page = await openInput(inviteForm);
    page.fill();
    page.root.querySelector('summary')?.focus();
    await press('Enter');
    await page.until('the options are there', () => page.pointers.includes('/message'));
    await press('Tab');
    expect(page.focus).to.equal('/language');
    await choose(page.control('/language') as HTMLSelectElement, 'de');
    await press('Tab');
    await typeText('Welcome');
    await press('Enter');
    await typeText('to us');
    await press('Tab');
    await press('Enter');
    await page.until('it is sent', () => page.calls.length === 1);
    expect(page.calls[0]?.input).to.deep.include({ language: 'de', message: 'Welcome\nto us' });
  });
});

import { expect } from '@open-wc/testing';
import { newcomer, openCustomers, pageOf, textOf } from '../support/customer-list-page.ts';
import { customer } from '../support/customer.ts';
import { holdTimers } from '../support/held-timers.ts';
import { press, typeText } from '../support/keyboard.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';

/** Opens a list of two customers with the focus in its search, wide enough for sortable headings. */
async function openByKeyboard() {
  const opened = await openCustomers();
  const { element, root } = opened;
  element.style.inlineSize = '1200px';
  await opened.show({ ...pageOf(customer, newcomer), nextCursor: 'c2' });
  element.focus();
  const focus = () =>
    root.activeElement?.localName === 'button' ? textOf(root.activeElement) : root.activeElement?.id;
  /** Presses Tab until the focus is there. */
  const tabTo = async (stop: string) => {
    for (let tries = 0; focus() !== stop && tries < 20; tries++) await press('Tab');
    expect(focus()).to.equal(stop);
  };
  return { ...opened, focus, tabTo };
}

describe('customer-list: by keyboard alone', () => {
  keepQuiet();

  it('searches', async () => {
    const { calls, focus, until } = await openByKeyboard();
    // Holds the debounce, which a busy machine could exceed between two keys.
    using _ = holdTimers(100);
    await typeText('ada');
    await press('Enter');
    await until('a request was sent', () => calls.length === 2);
    expect([calls[1]?.input.q, focus()]).to.deep.equal(['ada', 'search']);
  });

  it('sorts and pages, and keeps the focus', async () => {
    const { calls, focus, show, tabTo, settled } = await openByKeyboard();
    await tabTo('Created');
    await press('Enter');
    await settled();
    expect([calls.at(-1)?.input.sort, focus()]).to.deep.equal(['-createdAt', 'Created']);
    await show({ ...pageOf(customer), nextCursor: 'c9' });
    await tabTo('Next');
    await press('Space');
    await settled();
    expect([calls.at(-1)?.input.cursor, focus()]).to.deep.equal(['c9', 'Next']);
  });

  it('opens a customer', async () => {
    const { element, tabTo } = await openByKeyboard();
    const events = recordEvents(element);
    await tabTo('Harbour Lane Dental');
    await press('Enter');
    expect(events).to.deep.equal([{ type: 'open-customer', detail: { customerId: 'cus_2' } }]);
  });

  it('visits every stop in order, without a focus trap', async () => {
    const { element, focus } = await openByKeyboard();
    const after = document.createElement('button');
    element.after(after);
    const stops = [focus()];
    for (let turn = 0; turn < 20 && document.activeElement === element; turn++) {
      await press('Tab');
      stops.push(focus());
    }
    expect(stops.slice(0, -1)).to.deep.equal([
      'search',
      'Company Name',
      'Created',
      'Lighthouse Optics',
      'Harbour Lane Dental',
      'page-size',
      'Previous',
      'Next',
    ]);
    expect(document.activeElement === after).to.equal(true);
  });
});

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ResellerAdapter } from 'reseller-elements';
import { expect } from 'storybook/test';
import { eventually } from '../support/form-page.ts';
import { InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/Billing contact',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

const billingEmail = '/billingContact/email';

/** Checks the number of accounts: options of a select if they are few, suggestions for an input if they are many. */
async function expectOptions(form: InviteForm, count: number) {
  await eventually(() => {
    const control = form.control(billingEmail);
    const options = 'list' in control ? control.list?.options : control.options;
    return expect(Array.from(options ?? []).filter(({ hidden }) => !hidden)).toHaveLength(count);
  });
}

/** While the billing accounts load, all other fields are usable. */
export const Loading: Story = {
  parameters: { mock: { faults: [{ fault: 'hang', operation: 'listBillingAccounts' }] } } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await expect(await form.find('[aria-busy=true]')).toBe(form.control(billingEmail));
  },
};

/** There are no billing accounts. */
export const NoAccount: Story = {
  globals: { scenario: 'billing-none' },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.find('[role=status]:not([hidden])');
    await expect(form.root.querySelector('a')).toBeNull();
  },
};

/** With `billing-accounts-url`, the form links to the page for adding one. */
export const NoAccountWithLink: Story = {
  globals: { scenario: 'billing-none' },
  args: { billingAccountsUrl: 'https://portal.example/billing' },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await expect(await form.find('a')).toHaveAttribute('href', 'https://portal.example/billing');
  },
};

export const OneAccount: Story = {
  globals: { scenario: 'billing-one' },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await expectOptions(form, 1);
    await form.expectValues({ [billingEmail]: 'accounts@brightwater.example' });
  },
};

/** A reseller with an account for every order. */
export const ThreeHundredAccounts: Story = {
  globals: { scenario: 'billing-many' },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await expectOptions(form, 300);
  },
};

/** The accounts failed to load: the user can type email and phone, or load the list again. */
export const AccountsFailed: Story = {
  parameters: {
    mock: { faults: [{ fault: 'not-found', operation: 'listBillingAccounts' }] },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.find('.notice button');
    await expect(form.control(billingEmail).localName).toBe('input');
  },
};

/** The button loads them again. */
export const AccountsLoadedAgain: Story = {
  parameters: {
    mock: { faults: [{ fault: 'not-found', operation: 'listBillingAccounts', times: 'once' }] },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.press('.notice button');
    await form.find('option[value="rechnung@brightwater.example"]');
    await expectOptions(form, 3);
  },
};

const withoutAccounts = (adapter: ResellerAdapter): ResellerAdapter => ({
  ...adapter,
  listBillingAccounts: undefined!,
});

/** A back end without billing accounts: the user types email and phone. */
export const TypedByHand: Story = {
  parameters: { mock: { adapt: withoutAccounts } } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    const billingContact = { [billingEmail]: 'rechnung@brightwater.example', '/billingContact/phone': '+493023125118' };
    await form.fillAndSend();
    await form.expectWrong(billingEmail, '/billingContact/phone');
    await form.fill(billingContact);
    await form.send();
    await form.done();
    await expect(await form.countInvites()).toBe(1);
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FaultName } from 'reseller-elements/mocks';
import { expect } from 'storybook/test';
import { customer, InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/Refused',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
  // Most stories submit, are refused, and keep the input.
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.problem();
    await form.expectValues({ '/companyName': customer.companyName });
    await expect(await form.countInvites()).toBe(0);
  },
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

const refuseWith = (fault: FaultName, times: 'once' | 'always' = 'always'): StageParameters => ({
  mock: { faults: [{ fault, operation: 'inviteCustomer', times }] },
});

/** The server rejects one field: here a billing account that no longer exists. */
export const FieldRefusedByServer: Story = {
  args: { value: { billingContact: { email: 'closed@brightwater.example', phone: '+442079460099' } } },
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.problem();
    await form.expectWrong('/billingContact/email');
  },
};

/** The session expired while the form was being filled in. */
export const SignedOut: Story = { parameters: refuseWith('unauthenticated') };

/** The session had expired before, so the billing accounts did not load either. */
export const SignedOutFromTheStart: Story = {
  globals: { scenario: 'signed-out' },
  args: { value: { billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' } } },
};

/** A user with read-only access. */
export const Forbidden: Story = { globals: { scenario: 'reader' } };

export const TooManyRequests: Story = { parameters: refuseWith('rate-limited-seconds') };

/** Refused once, then accepted. */
export const SentAgain: Story = {
  parameters: refuseWith('rate-limited-seconds', 'once'),
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.problem();
    await form.send();
    await form.done();
    await expect(await form.countInvites()).toBe(1);
  },
};

/** The company is already a customer. */
export const CustomerAlready: Story = { parameters: refuseWith('duplicate') };

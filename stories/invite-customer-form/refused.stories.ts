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
  // The same in most stories: sent, refused, and nothing typed is lost.
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

/** The server finds a fault with one field: here a billing account that is no more. */
export const FieldRefusedByServer: Story = {
  args: { value: { billingContact: { email: 'closed@brightwater.example', phone: '+442079460099' } } },
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.problem();
    await form.expectWrong('/billingContact/email');
  },
};

/** The session ended while the form was being filled in. */
export const SignedOut: Story = { parameters: refuseWith('unauthenticated') };

/** The session had ended before: there are no billing accounts to choose from either. */
export const SignedOutFromTheStart: Story = {
  globals: { scenario: 'signed-out' },
  args: { value: { billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' } } },
};

/** A user who may look at everything and change nothing. */
export const Forbidden: Story = { globals: { scenario: 'reader' } };

export const TooManyRequests: Story = { parameters: refuseWith('rate-limited-seconds') };

/** Refused once, taken the next time. */
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

/** The company is a customer already. */
export const CustomerAlready: Story = { parameters: refuseWith('duplicate') };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createRestAdapter } from 'reseller-elements';
import { expect } from 'storybook/test';
import { buttons, eventually } from '../support/form-page.ts';
import { customer, InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/Unclear',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

/** The back end applied the request, but the reply was lost. */
const lostReply: StageParameters = {
  mock: { faults: [{ fault: 'commit-then-drop', operation: 'inviteCustomer', times: 'once' }] },
};

/** Unknown outcome: the form is locked and offers a retry. */
export const UnknownOutcome: Story = {
  parameters: lostReply,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.expectFocus(await form.problem());
    await expect(form.control('/companyName')).toHaveAttribute('readonly');
  },
};

/** The retry uses the same idempotency key, so the customer is invited once. */
export const TriedAgain: Story = {
  parameters: lostReply,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.press(buttons.tryAgain);
    await form.done();
    await expect(await form.countInvites()).toBe(1);
  },
};

/** The user starts over, which unlocks the fields. */
export const StartedOver: Story = {
  parameters: lostReply,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.press(buttons.startOver);
    await eventually(() => expect(form.control('/companyName')).not.toHaveAttribute('readonly'));
    await form.expectValues({ '/companyName': customer.companyName });
  },
};

/** The server keeps failing. */
export const ServerError: Story = {
  parameters: {
    mock: { faults: [{ fault: 'server-error', operation: 'inviteCustomer' }] },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.press(buttons.tryAgain);
    await form.find(`${buttons.tryAgain}:not([aria-disabled])`);
    await expect(await form.countInvites()).toBe(0);
  },
};

const offline = () =>
  createRestAdapter({ baseUrl: '/api', fetch: () => Promise.reject(new TypeError('Failed to fetch')) });

/** Without a network, neither the billing accounts nor the request get a reply. */
export const Offline: Story = {
  parameters: { mock: { adapt: offline } } satisfies StageParameters,
  args: { value: { billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' } } },
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.problem();
  },
};

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

/** Carried out, and the reply lost on the way. */
const lostReply: StageParameters = {
  mock: { faults: [{ fault: 'commit-then-drop', operation: 'inviteCustomer', times: 'once' }] },
};

/** Nobody can tell whether the invite exists: the form is frozen, and offers to find out. */
export const UnknownOutcome: Story = {
  parameters: lostReply,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.expectFocus(await form.problem());
    await expect(form.control('/companyName')).toHaveAttribute('readonly');
  },
};

/** Tried again under the same key: the customer is invited once. */
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

/** The user starts over: the fields can be changed once more. */
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

/** The server breaks, and goes on doing so. */
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

/** Without a network, neither the billing accounts nor an answer can be had. */
export const Offline: Story = {
  parameters: { mock: { adapt: offline } } satisfies StageParameters,
  args: { value: { billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' } } },
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.problem();
  },
};

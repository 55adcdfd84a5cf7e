import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { InviteCustomerEvent } from 'reseller-elements';
import { expect } from 'storybook/test';
import { eventually } from '../support/form-page.ts';
import { customer, InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/Sending',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

/** Submitted empty: every required field shows an error, and the summary at the top has the focus. */
export const FieldErrors: Story = {
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.send();
    const problem = await form.problem();
    await form.expectWrong('/companyName', '/contactName', '/contactEmail');
    await form.expectFocus(problem);
  },
};

/** After correcting the errors, the user submits again. */
export const FieldErrorsMended: Story = {
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.fill({ '/companyName': customer.companyName, '/contactEmail': 'noor at harbour-lane' });
    await form.send();
    await form.problem();
    await form.expectWrong('/contactName', '/contactEmail');
    await form.fill({ '/contactName': customer.contactName, '/contactEmail': customer.contactEmail });
    await form.expectWrong();
    await form.send();
    await form.done();
    await expect(await form.countInvites()).toBe(1);
  },
};

/** Pending: the fields are read-only, and a second submit does nothing. */
export const Sending: Story = {
  parameters: { mock: { faults: [{ fault: 'hang', operation: 'inviteCustomer' }] } } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.find('button[type=submit][aria-disabled=true]');
    await expect(form.control('/companyName')).toHaveAttribute('readonly');
  },
};

/** The invite has been created, and its email sent. */
export const Sent: Story = {
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    const done = await form.done();
    await expect(done).toHaveTextContent(customer.contactEmail);
    await form.expectFocus(done);
    await expect(await form.countInvites()).toBe(1);
  },
};

/** The slot `success` replaces the message. */
export const SentInOwnWords: Story = {
  render: (args) =>
    html`<invite-customer-form .value=${args.value ?? {}}>
      <div slot="success">
        <h2>On its way</h2>
        <p>You will find the invite under <a href="https://portal.example/customers">Customers</a>.</p>
      </div>
    </invite-customer-form>`,
  play: async ({ canvasElement }) => {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.done();
  },
};

/** The invite has been created, but its email could not be sent; the form offers to resend it. */
export const SavedButNotMailed: Story = {
  globals: { scenario: 'mail-fails' },
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await expect(await form.done()).toHaveTextContent(customer.contactEmail);
  },
};

const takeOver = (event: InviteCustomerEvent) => event.preventDefault();

/** The host cancels `invite-customer` and sends the request itself; the form keeps its state. */
export const TakenOverByTheHost: Story = {
  render: () => html`<invite-customer-form @invite-customer=${takeOver}></invite-customer-form>`,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    const inputs: unknown[] = [];
    form.element.addEventListener('invite-customer', ({ input }) => inputs.push(input), { once: true });
    await form.fillAndSend();
    await eventually(() => expect(inputs).toEqual([expect.objectContaining(customer)]));
    await form.expectValues({ '/companyName': customer.companyName });
    await expect(await form.countInvites()).toBe(0);
  },
};

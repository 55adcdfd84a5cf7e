import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { eventually } from '../support/form-page.ts';
import { customer, InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';

const meta: Meta<InviteFormArgs> = {
  title: 'Elements/<invite-customer-form>',
  component: 'invite-customer-form',
  render: renderInviteForm,
  args: { value: {}, disabled: false, messages: {}, billingAccountsUrl: '', defaultCountry: '', draftKey: '' },
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

/** Empty, with the reseller’s default billing account selected. */
export const Default: Story = {
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.expectValues({ '/billingContact/email': 'accounts@brightwater.example' });
    await eventually(() => expect(form.values['/billingContact/phone']).not.toBe(''));
  },
};

/** Prefilled with any part of an invite. */
export const Prefilled: Story = {
  args: { value: { ...customer, billingContact: { email: 'rechnung@brightwater.example' } } },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.expectValues({
      '/companyName': customer.companyName,
      '/contactName': customer.contactName,
      '/contactEmail': customer.contactEmail,
      '/billingContact/email': 'rechnung@brightwater.example',
    });
    await eventually(() => expect(form.values['/billingContact/phone']).toContain('+49'));
  },
};

/** Disabled by the portal. */
export const Disabled: Story = { args: { disabled: true } };

/** All slots except `success`: a heading, an introduction, a footer. */
export const Slots: Story = {
  render: (args) => html`
    <invite-customer-form .value=${args.value} ?disabled=${args.disabled} .messages=${args.messages}>
      <h2 slot="heading">Invite New Customer</h2>
      <p slot="intro">Brightwater IT invites on your behalf. The customer answers within seven days.</p>
      <p slot="footer">Questions? <a href="mailto:help@brightwater.example">help@brightwater.example</a></p>
    </invite-customer-form>
  `,
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Overrides, InviteCustomerMessages } from 'reseller-elements';
import { expect, userEvent } from 'storybook/test';
import { eventually } from '../support/form-page.ts';
import { renderInColumn, renderInDialog } from '../support/in-a-page.ts';
import { InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/In a page',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

/** In a 320 px column: the form adapts to its own width, not to that of the page. */
export const NarrowColumn: Story = {
  parameters: { bare: true } satisfies StageParameters,
  render: (args) => renderInColumn('Invite New Customer', renderInviteForm(args)),
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.send();
    await form.problem();
    await form.expectToFit();
  },
};

/** In a dialog of the portal. */
export const InADialog: Story = {
  parameters: { bare: true } satisfies StageParameters,
  render: (args) => renderInDialog('Invite New Customer', renderInviteForm(args)),
  async play({ canvasElement }) {
    await userEvent.click(canvasElement.querySelector('.portal-button')!);
    const form = new InviteForm(canvasElement);
    form.element.focus();
    await form.expectFocus(form.control('/companyName'));
    await form.fillAndSend();
    await form.done();
  },
};

const ownWords: Overrides<InviteCustomerMessages> = {
  intro: 'We write to the practice, and it opens its own account.',
  fields: { '/companyName': { label: 'Practice', hint: 'As on the contract.' } },
  customerHeading: 'Practice',
  submit: 'Send the invitation',
  sent: (email, company) => `${company} will hear from us at ${email}.`,
};

/** `messages` overrides some texts. */
export const OwnWords: Story = {
  args: { messages: ownWords },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    const send = await form.find('form button[type=submit]');
    await eventually(() => expect(send).toHaveTextContent('Send the invitation'));
    await form.fillAndSend();
    await expect(await form.done()).toHaveTextContent('will hear from us');
  },
};

/** Branded with CSS custom properties alone. */
export const OwnTokens: Story = {
  render: (args) => html`<div class="brand-terracotta">${renderInviteForm(args)}</div>`,
};

/** `::part()` styles details that tokens do not cover. */
export const OwnParts: Story = {
  render: () => html`<invite-customer-form class="brand-parts"></invite-customer-form>`,
};

/** In dark mode, regardless of the toolbar. */
export const Dark: Story = { globals: { colorScheme: 'dark' } };

/** In a page in Hebrew, which is not a built-in language: English from left to right. */
export const RightToLeft: Story = {
  globals: { language: 'he', direction: 'rtl' },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.fill();
    await form.send();
    await expect(getComputedStyle(await form.done()).direction).toBe('ltr');
  },
};

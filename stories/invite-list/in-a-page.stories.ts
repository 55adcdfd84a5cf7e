import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { InviteListMessages, Overrides } from 'reseller-elements';
import { expect, userEvent } from 'storybook/test';
import { renderInColumn, renderInDialog } from '../support/in-a-page.ts';
import { InviteForm } from '../support/invite-form.ts';
import { companies, Invites, newInvite } from '../support/invites.ts';
import { renderInviteForm } from '../support/render-invite-form.ts';
import { type InviteListArgs, renderInviteList } from '../support/render-invite-list.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteListArgs> = {
  title: 'Invite list/In a page',
  component: 'invite-list',
  render: renderInviteList,
  parameters: { wide: true } satisfies StageParameters,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteListArgs>;

/** Under one provider: an invite sent by the form appears in the list at once. */
export const BesideTheForm: Story = {
  render: (args) =>
    html`${renderInviteForm({})}
      <hr />
      ${renderInviteList(args)}`,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await new InviteForm(canvasElement).fillAndSend();
    await invites.row(newInvite.companyName);
    await expect(invites.companies[0]).toBe(newInvite.companyName);
  },
};

/** In a 320 px column: the list adapts to its own width and shows cards. */
export const NarrowColumn: Story = {
  args: { pageSize: 10 },
  parameters: { bare: true } satisfies StageParameters,
  render: (args) => renderInColumn('Invites', renderInviteList(args)),
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.open(companies.fresh);
    await invites.expectToFit();
  },
};

/** In a dialog of the portal; its own dialogs open on top. */
export const InADialog: Story = {
  parameters: { bare: true } satisfies StageParameters,
  render: (args) => renderInDialog('Invites', renderInviteList(args)),
  async play({ canvasElement }) {
    await userEvent.click(canvasElement.querySelector('.portal-button')!);
    const invites = await new Invites(canvasElement).ready();
    await invites.openDialog(companies.fresh, 'revoke');
    await expect(await invites.find('dialog[open]')).toBeVisible();
  },
};

const ownWords: Overrides<InviteListMessages> = {
  companyName: 'Practice',
  resend: 'Remind',
  statuses: { pending: 'Waiting', accepted: 'On board' },
};

/** `messages` overrides some texts. */
export const OwnWords: Story = {
  args: { messages: ownWords },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await expect(await invites.row(companies.fresh)).toHaveTextContent('Waiting');
    await expect(await invites.resendButton(companies.fresh)).toHaveTextContent('Remind');
  },
};

/** Branded with CSS custom properties alone. */
export const OwnTokens: Story = {
  args: { pageSize: 10 },
  render: (args) => html`<div class="brand-terracotta">${renderInviteList(args)}</div>`,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.open(companies.fresh);
  },
};

/** In dark mode, regardless of the toolbar. */
export const Dark: Story = {
  globals: { colorScheme: 'dark' },
  args: { attention: true },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.open(companies.bounced);
  },
};

/** In a page in Hebrew, which is not a built-in language: English from left to right. */
export const RightToLeft: Story = {
  globals: { language: 'he', direction: 'rtl' },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.open(companies.fresh);
    await invites.expectToFit();
    await expect(getComputedStyle(await invites.find('time')).direction).toBe('ltr');
  },
};

/** With text at 200 %, nothing is cut off, and nothing scrolls sideways. */
export const LargeText: Story = {
  args: { pageSize: 10 },
  render: (args) => html`<div class="large-text">${renderInviteList(args)}</div>`,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.open(companies.fresh);
    await invites.expectToFit();
  },
};

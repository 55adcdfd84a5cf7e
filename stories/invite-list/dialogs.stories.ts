import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { eventually } from '../support/element-page.ts';
import { answers, companies, Invites } from '../support/invites.ts';
import { type InviteListArgs, renderInviteList } from '../support/render-invite-list.ts';
import type { StageParameters } from '../support/with-stage.ts';
import { without } from '../support/without.ts';

const meta: Meta<InviteListArgs> = {
  title: 'Invite list/Details and dialogs',
  component: 'invite-list',
  render: renderInviteList,
  parameters: { wide: true } satisfies StageParameters,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteListArgs>;

/** The sender, each email, the billing contact, and the content of the email. */
export const Details: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const details = await invites.open(companies.fresh);
    await expect(details).toHaveTextContent('maya@brightwater.example');
    await expect(details).toHaveTextContent('Hi Ada, good to meet you on Tuesday.');
  },
};

/** An accepted invite links to its customer, which the page opens. */
export const DetailsOfAccepted: Story = {
  args: { status: ['accepted'] },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const ids: string[] = [];
    invites.element.addEventListener('open-customer', ({ detail }) => ids.push(detail.customerId));
    const details = await invites.open(invites.companies[0]!);
    await userEvent.click(details.querySelector('button')!);
    await expect(ids).toEqual([expect.stringMatching(/^cus_/)]);
  },
};

/** Revoking cannot be undone: the dialog says so, and the safe answer has the focus. */
export const RevokeDialog: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const dialog = await invites.openDialog(companies.fresh, 'revoke');
    await expect(dialog).toHaveTextContent('This cannot be undone');
    await invites.expectFocus(await invites.find(answers.no));
  },
};

/** The user cancels. */
export const Kept: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.openDialog(companies.fresh, 'revoke');
    await invites.press(answers.no);
    await invites.expectNoDialog();
    await invites.expectRow(companies.fresh, 'Pending');
  },
};

/** Revoked: the row shows it and offers only actions that still work. */
export const Revoked: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.openDialog(companies.fresh, 'revoke');
    await invites.press(answers.yes);
    await invites.expectNoDialog();
    await invites.expectRow(companies.fresh, 'Revoked');
    await expect(await invites.resendButton(companies.fresh)).toBeNull();
    await invites.expectAnnounced('was revoked.');
  },
};

/** The customer has accepted in the meantime. */
export const RevokedTooLate: Story = {
  parameters: { mock: { adapt: without('watchInvites') } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.openDialog(companies.fresh, 'revoke');
    await invites.register(companies.fresh);
    await invites.press(answers.yes);
    await expect(await invites.find('dialog [part~=error]')).toHaveTextContent('no longer pending');
    await invites.expectRow(companies.fresh, 'Accepted');
  },
};

/** A link to share: shown once, and in no event. */
export const LinkDialog: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.openDialog(companies.fresh, 'link');
    await expect(await invites.find('#link-url')).toHaveDisplayValue(/#token=/);
  },
};

/** Closing the dialog discards the link. */
export const LinkForgotten: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.openDialog(companies.fresh, 'link');
    await invites.find('#link-url');
    await invites.press(answers.no);
    await invites.expectNoDialog();
    await expect(invites.root.innerHTML).not.toContain('#token=');
  },
};

/** If the browser denies access to the clipboard, the user can copy the link by hand. */
export const ClipboardDenied: Story = {
  async play({ canvasElement }) {
    const { clipboard } = navigator;
    const denied = { writeText: () => Promise.reject(new DOMException('Denied', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: denied, configurable: true });
    try {
      const invites = await new Invites(canvasElement).ready();
      await invites.openDialog(companies.fresh, 'link');
      await invites.press(answers.copy);
      await invites.expectAnnounced('copy it by hand');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  },
};

/** Creating the link failed; the dialog offers a retry. */
export const LinkFailed: Story = {
  parameters: {
    mock: { faults: [{ fault: 'rate-limited-seconds', operation: 'createInviteLink', times: 'once' }] },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.openDialog(companies.fresh, 'link');
    await expect(await invites.find('dialog [part~=error]')).toHaveTextContent('too many requests');
    await invites.press(answers.yes);
    await eventually(() => expect(invites.root.querySelector('#link-url')).not.toBeNull());
  },
};

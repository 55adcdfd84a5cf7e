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

/** Who sent it, each email, who is billed, and what the email says. */
export const Details: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const details = await invites.open(companies.fresh);
    await expect(details).toHaveTextContent('maya@brightwater.example');
    await expect(details).toHaveTextContent('Hi Ada, good to meet you on Tuesday.');
  },
};

/** An accepted invite leads to the customer that it became; the page shows it. */
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

/** Revoking cannot be undone: the dialog says so, and the harmless answer has the focus. */
export const RevokeDialog: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const dialog = await invites.openDialog(companies.fresh, 'revoke');
    await expect(dialog).toHaveTextContent('This cannot be undone');
    await invites.expectFocus(await invites.find(answers.no));
  },
};

/** Thought better of it. */
export const Kept: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.openDialog(companies.fresh, 'revoke');
    await invites.press(answers.no);
    await invites.expectNoDialog();
    await invites.expectRow(companies.fresh, 'Pending');
  },
};

/** Revoked: the row says so, and nothing is offered that no longer works. */
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

/** A link to hand over: shown once, and in no event. */
export const LinkDialog: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.openDialog(companies.fresh, 'link');
    await expect(await invites.find('#link-url')).toHaveDisplayValue(/#token=/);
  },
};

/** Gone on closing. */
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

/** Pages may be kept from the clipboard: then the link can be copied by hand. */
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

/** No link could be made; the dialog offers to try again. */
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

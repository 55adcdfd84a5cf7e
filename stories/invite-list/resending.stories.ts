import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { eventually } from '../support/element-page.ts';
import { companies, Invites } from '../support/invites.ts';
import { type InviteListArgs, renderInviteList } from '../support/render-invite-list.ts';
import type { StageParameters } from '../support/with-stage.ts';
import { without } from '../support/without.ts';

const meta: Meta<InviteListArgs> = {
  title: 'Invite list/Resending',
  component: 'invite-list',
  render: renderInviteList,
  parameters: { wide: true } satisfies StageParameters,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteListArgs>;

/** The result appears below the row, and the button counts down to the next possible resend. */
export const Resent: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.resend(companies.fresh);
    await expect(await invites.note(companies.fresh)).toHaveTextContent(/went to .*The earlier link still works\./);
    await expect(await invites.resendButton(companies.fresh)).toHaveAttribute('aria-disabled', 'true');
    await invites.expectRow(companies.fresh, '2 times');
    await invites.expectAnnounced('The earlier link still works.');
  },
};

/** Three fast clicks send one email. */
export const ClickedThreeTimes: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const before = await invites.countMails();
    await userEvent.tripleClick(await invites.resendButton(companies.bounced));
    await invites.note(companies.bounced);
    await expect(await invites.countMails()).toBe(before + 1);
  },
};

/** A back end that invalidates earlier links: the list says so. */
export const RotatingLinks: Story = {
  globals: { scenario: 'rotating-links' },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.resend(companies.fresh);
    await expect(await invites.note(companies.fresh)).toHaveTextContent('The earlier link no longer works.');
  },
};

/** Pending. */
export const Resending: Story = {
  parameters: { mock: { faults: [{ fault: 'hang', operation: 'resendInvite' }] } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.resend(companies.fresh);
    await invites.expectRow(companies.fresh, 'Sending again…');
  },
};

/** The invite is renewed, but its email could not be sent. */
export const MailFails: Story = {
  globals: { scenario: 'mail-fails' },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.resend(companies.fresh);
    await invites.expectRow(companies.fresh, 'Email not sent');
  },
};

/** A colleague has just resent the invite, without an event to this list: the button starts to count down. */
export const TooSoon: Story = {
  parameters: { mock: { adapt: without('watchInvites') } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.resendElsewhere(companies.bounced);
    await invites.resend(companies.bounced);
    await expect(await invites.note(companies.bounced)).toHaveTextContent('The last email was sent a moment ago.');
    await expect(await invites.resendButton(companies.bounced)).toHaveAttribute('aria-disabled', 'true');
  },
};

/** Refused: the row shows the reason, and the invite stays as it was. */
export const Refused: Story = {
  parameters: { mock: { faults: [{ fault: 'forbidden', operation: 'resendInvite' }] } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.resend(companies.fresh);
    await expect(await invites.note(companies.fresh)).toHaveTextContent('You do not have permission');
  },
};

/** The back end applied the request, but the reply was lost. */
const lostReply: StageParameters = {
  mock: {
    // The stream would reveal the outcome.
    adapt: without('watchInvites'),
    faults: [{ fault: 'commit-then-drop', operation: 'resendInvite', times: 'once' }],
  },
};

/** Unknown outcome: the button offers a retry. */
export const InDoubt: Story = {
  parameters: lostReply,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.resend(companies.bounced);
    await expect(await invites.note(companies.bounced)).toHaveTextContent('it will not be sent twice');
    await expect(await invites.resendButton(companies.bounced)).toHaveTextContent('Try again');
  },
};

/** The retry uses the same idempotency key, so one email is sent. */
export const TriedAgain: Story = {
  parameters: lostReply,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const before = await invites.countMails();
    await invites.resend(companies.bounced);
    await eventually(async () => expect(await invites.resendButton(companies.bounced)).toHaveTextContent('Try again'));
    await invites.resend(companies.bounced);
    await eventually(async () => expect(await invites.note(companies.bounced)).toHaveTextContent('went to'));
    await expect(await invites.countMails()).toBe(before + 1);
  },
};

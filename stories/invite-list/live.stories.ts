import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { companies, Invites, newInvite } from '../support/invites.ts';
import { type InviteListArgs, renderInviteList } from '../support/render-invite-list.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteListArgs> = {
  title: 'Invite list/Live',
  component: 'invite-list',
  render: renderInviteList,
  parameters: { wide: true } satisfies StageParameters,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteListArgs>;

/** The contact follows the link in the email and creates an account: the row updates in place. */
export const Accepted: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).live();
    const { companies: before } = invites;
    await invites.register(companies.fresh);
    await invites.expectRow(companies.fresh, 'Accepted');
    await invites.expectAnnounced(/Lighthouse Optics.*: Accepted\./);
    await expect(invites.companies).toEqual(before);
  },
};

/** The mail provider reports a bounce. */
export const Bounced: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).live();
    await invites.reportDelivery(companies.fresh, 'bounced');
    await invites.expectRow(companies.fresh, 'Email bounced');
  },
};

/** A colleague invites customers: a notice announces them, and rows do not jump. */
export const NewInvites: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).live();
    const { companies: before } = invites;
    await invites.inviteElsewhere();
    await invites.inviteElsewhere({ ...newInvite, companyName: 'Quayside Physiotherapy' });
    await invites.find('.new-items button');
    await invites.expectAnnounced('2 new invites');
    await expect(invites.companies).toEqual(before);
  },
};

/** They appear when the user asks for them. */
export const NewInvitesShown: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).live();
    await invites.inviteElsewhere();
    await invites.press('.new-items button');
    await invites.row(newInvite.companyName);
    await expect(invites.root.querySelector('.new-items button')).toBeNull();
  },
};

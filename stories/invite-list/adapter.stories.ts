import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { actions, companies, Invites, newInvite } from '../support/invites.ts';
import { type InviteListArgs, renderInviteList } from '../support/render-invite-list.ts';
import type { StageParameters } from '../support/with-stage.ts';
import { without } from '../support/without.ts';

const meta: Meta<InviteListArgs> = {
  title: 'Invite list/Adapter',
  component: 'invite-list',
  render: renderInviteList,
  parameters: { wide: true } satisfies StageParameters,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteListArgs>;

/** Without adapter or provider, the list shows a message after a second. */
export const None: Story = {
  parameters: { mock: { adapt: () => undefined } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await expect(await invites.find('[role=alert]')).toBeVisible();
  },
};

/** An adapter without `listInvites`. */
export const NotOffered: Story = {
  parameters: { mock: { adapt: ({ inviteCustomer }) => ({ inviteCustomer }) } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await expect(await invites.find('.notice')).toBeVisible();
    await expect(invites.root.querySelector('[part~=toolbar]')).toBeNull();
  },
};

/** An adapter that can only list invites: no other actions are offered. */
export const ListingOnly: Story = {
  parameters: { mock: { adapt: ({ listInvites }) => ({ listInvites }) } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await expect(await invites.resendButton(companies.fresh)).toBeNull();
    const details = await invites.open(companies.fresh);
    await expect(details.querySelector('button')).toBeNull();
  },
};

/** Without links to share. */
export const WithoutLinks: Story = {
  parameters: { mock: { adapt: without('createInviteLink') } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.open(companies.fresh);
    await expect(await invites.find(actions.link)).toHaveTextContent('Revoke Invite');
  },
};

/** Without a stream, the list reloads when the user returns to the page, and every minute. */
export const WithoutStream: Story = {
  parameters: { mock: { adapt: without('watchInvites') } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.inviteElsewhere();
    document.dispatchEvent(new Event('visibilitychange'));
    await invites.press('.new-items button');
    await invites.row(newInvite.companyName);
  },
};

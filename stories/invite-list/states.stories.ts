import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createRestAdapter } from 'reseller-elements';
import { expect } from 'storybook/test';
import { eventually } from '../support/element-page.ts';
import { Invites } from '../support/invites.ts';
import { type InviteListArgs, renderInviteList } from '../support/render-invite-list.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteListArgs> = {
  title: 'Invite list/States',
  component: 'invite-list',
  render: renderInviteList,
  parameters: { wide: true } satisfies StageParameters,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteListArgs>;

/** Loading, with everything known in advance. */
export const Loading: Story = {
  parameters: { mock: { faults: [{ fault: 'hang', operation: 'listInvites' }] } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await expect(await invites.find('.skeleton')).toBeVisible();
    await invites.expectAnnounced('Loading invites…');
  },
};

/** Every reply takes 800 ms: a skeleton, then the rows. */
export const Slow: Story = {
  globals: { scenario: 'slow' },
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await invites.find('.skeleton');
    await invites.ready();
    await expect(invites.root.querySelector('.skeleton')).toBeNull();
  },
};

export const One: Story = {
  globals: { scenario: 'one' },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await expect(invites.companies).toHaveLength(1);
  },
};

/** No invites yet. The slot `empty` suggests the next step. */
export const Empty: Story = {
  globals: { scenario: 'empty' },
  render: () =>
    html`<invite-list>
      <a slot="empty" href="https://portal.example/customers/invite">Invite your first customer</a>
    </invite-list>`,
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await expect(await invites.find('.empty')).toBeVisible();
    await expect(canvasElement.querySelector('[slot=empty]')).toBeVisible();
    await expect(invites.root.querySelector('[part~=toolbar]')).toBeNull();
  },
};

/** 100,000 invites, with only one page in the DOM. */
export const Many: Story = {
  globals: { scenario: 'many' },
  args: { pageSize: 50 },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await expect(invites.companies).toHaveLength(50);
    await invites.expectAnnounced('1–50 of 100,000');
  },
};

/** A back end without totals: paging still works. */
export const NoTotals: Story = {
  globals: { scenario: 'no-totals' },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.press('[part~=pager] button:last-child');
    await invites.expectAnnounced('26–40');
  },
};

/** A user with read-only access: no actions are offered. */
export const Reader: Story = {
  globals: { scenario: 'reader' },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await expect(invites.root.querySelector('[id^=resend]')).toBeNull();
    await expect(invites.root.querySelectorAll('[aria-expanded]')).toHaveLength(25);
  },
};

/** Loading fails, then succeeds. */
export const Failed: Story = {
  parameters: {
    mock: { faults: [{ fault: 'server-error', operation: 'listInvites', times: 4 }] },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await expect(await invites.find('[part~=notice]')).toBeVisible();
    invites.api.clearFaults();
    await invites.press('[part~=notice] button');
    await invites.ready();
    await expect(invites.root.querySelector('[part~=notice]')).toBeNull();
  },
};

/** Reloading fails: the list keeps the old rows and marks them as outdated. */
export const Stale: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    invites.api.inject({ fault: 'forbidden', operation: 'listInvites' });
    await invites.element.reload();
    await expect(await invites.find('[part~=notice]')).toHaveTextContent('What you see was loaded earlier');
    await expect(invites.companies).toHaveLength(25);
  },
};

const offline = () =>
  createRestAdapter({ baseUrl: '/api', fetch: () => Promise.reject(new TypeError('Failed to fetch')) });

/** The server cannot be reached. If the browser is offline, the list says that instead. */
export const Unreachable: Story = {
  parameters: { mock: { adapt: offline } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await expect(await invites.find('[part~=notice]')).toHaveTextContent('could not be reached');
  },
};

/** The session has expired. */
export const SignedOut: Story = {
  globals: { scenario: 'signed-out' },
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await expect(await invites.find('[part~=notice]')).toHaveTextContent('You are signed out.');
  },
};

/** A user without access to invites. */
export const Forbidden: Story = {
  parameters: { mock: { faults: [{ fault: 'forbidden', operation: 'listInvites' }] } } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await expect(await invites.find('[part~=notice]')).toHaveTextContent('permission');
  },
};

/** A bookmarked page that no longer exists: the list goes to the first page. */
export const LostCursor: Story = {
  args: { cursor: 'no-such-cursor' },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await eventually(() => expect(invites.element.cursor).toBe(''));
    await invites.expectAnnounced('1–25 of 40');
  },
};

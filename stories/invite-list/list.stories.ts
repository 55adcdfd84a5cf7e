import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { companies, Invites } from '../support/invites.ts';
import { type InviteListArgs, renderInviteList } from '../support/render-invite-list.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteListArgs> = {
  title: 'Elements/<invite-list>',
  component: 'invite-list',
  render: renderInviteList,
  parameters: { wide: true } satisfies StageParameters,
  args: {
    query: '',
    status: [],
    attention: false,
    sort: '-lastSentAt',
    pageSize: 25,
    cursor: '',
    disabled: false,
    messages: {},
  },
};

export default meta;

type Story = StoryObj<InviteListArgs>;

/** Forty invites in every state, last sent first. */
export const Default: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await expect(invites.companies).toHaveLength(25);
    await expect(invites.companies[0]).toBe(companies.fresh);
    await invites.expectAnnounced('1–25 of 40');
  },
};

/** Search, filters, sorting and page size are properties and attributes. */
export const Filtered: Story = {
  args: { query: 'gmbh', status: ['pending', 'expired'], sort: 'companyName', pageSize: 10 },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await expect(invites.companies).toContain(companies.queued);
    await expect(invites.companies).toEqual(invites.companies.toSorted((a, b) => a.localeCompare(b)));
  },
};

/** Disabled by the portal: users can view invites but not act on them. */
export const Disabled: Story = {
  args: { disabled: true },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await expect(await invites.resendButton(companies.fresh)).toBeDisabled();
  },
};

/** Custom heading and footer. For the third slot, `empty`, see the states. */
export const Slots: Story = {
  args: { pageSize: 5, status: ['pending'] },
  render: ({ pageSize }) => html`
    <invite-list page-size=${pageSize} status="pending">
      <h2 slot="heading">Who has not answered yet</h2>
      <p slot="footer">Questions? <a href="mailto:help@brightwater.example">help@brightwater.example</a></p>
    </invite-list>
  `,
};

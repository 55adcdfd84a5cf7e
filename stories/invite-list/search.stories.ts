import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ListView } from 'reseller-elements';
import { expect, userEvent } from 'storybook/test';
import { eventually } from '../support/element-page.ts';
import { companies, Invites } from '../support/invites.ts';
import { type InviteListArgs, renderInviteList } from '../support/render-invite-list.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteListArgs> = {
  title: 'Invite list/Search, filters, pages',
  component: 'invite-list',
  render: renderInviteList,
  parameters: { wide: true } satisfies StageParameters,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteListArgs>;

/** Collects the views that `view-changed` events report. */
function collectViews({ element }: Invites): readonly ListView[] {
  const views: ListView[] = [];
  element.addEventListener('view-changed', ({ view }) => views.push(view));
  return views;
}

/** The server searches companies, contacts and emails, ignoring case and accents. */
export const Searched: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const views = collectViews(invites);
    await userEvent.type(await invites.find('#search'), 'hotel{Enter}');
    await eventually(() => expect(invites.companies).toEqual([companies.bounced]));
    await expect(views).toEqual([expect.objectContaining({ query: 'hotel', cursor: '' })]);
  },
};

/** No match, with a button to clear the search. */
export const NothingFound: Story = {
  args: { query: 'Nobody & Sons' },
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await expect(await invites.find('.empty')).toHaveTextContent('Nothing found');
  },
};

/** All invites are shown again, and the search field has the focus. */
export const Cleared: Story = {
  args: { query: 'Nobody & Sons', status: ['revoked'] },
  async play({ canvasElement }) {
    const invites = new Invites(canvasElement);
    await invites.press('.empty button');
    await invites.ready();
    await expect(invites.companies).toHaveLength(25);
    await expect(invites.element.status).toEqual([]);
    await invites.expectFocus(await invites.find('#search'));
  },
};

/** Invites that need attention: bounced, not sent, or about to expire. */
export const NeedsAttention: Story = {
  args: { attention: true },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await expect(invites.companies).toContain(companies.bounced);
    await expect(invites.companies).not.toContain(companies.fresh);
  },
};

/** Several statuses at once. */
export const FilteredByStatus: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const views = collectViews(invites);
    await invites.press('.chip:nth-child(2)');
    await invites.press('.chip:nth-child(4)');
    await expect(views.at(-1)).toMatchObject({ status: ['accepted', 'revoked'] });
    await invites.ready();
    const badges = Array.from(invites.root.querySelectorAll('[part~=badge]'), ({ textContent }) => textContent);
    await expect(new Set(badges)).toEqual(new Set(['Accepted', 'Revoked']));
  },
};

/** Headings sort on wide containers; narrow ones have a select. */
export const Sorted: Story = {
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.press('th:first-child .sorter');
    await eventually(() => expect(invites.companies[0]).not.toBe(companies.fresh));
    await expect(await invites.find('th[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
    await expect(invites.element.sort).toBe('companyName');
  },
};

/** The next page, and back. */
export const Pages: Story = {
  args: { pageSize: 10 },
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    const first = invites.companies;
    await invites.press('[part~=pager] button:last-child');
    await invites.expectAnnounced('11–20 of 40');
    await invites.press('[part~=pager] button:nth-last-child(2)');
    await invites.expectAnnounced('1–10 of 40');
    await expect(invites.companies).toEqual(first);
  },
};

import { html, nothing, type TemplateResult } from 'lit';
import type { InviteListQuery, InvitePage } from 'reseller-elements';
import { adapter } from '../api.ts';
import { Resource } from '../state/resource.ts';
import { hrefOf, type Route } from '../state/router.ts';
import { count } from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import { renderInviteTable, renderTableSkeleton } from '../ui/invite-table.ts';
import { renderCustomerActions, renderPageHeader } from '../ui/page-header.ts';
import { renderEmpty, renderResource } from '../ui/states.ts';
import type { Page, PortalServices } from './page.ts';

interface Filter {
  readonly show: string;
  readonly label: string;
  readonly query: InviteListQuery;
}

const everything: Filter = { show: '', label: 'All', query: {} };
const filters: readonly Filter[] = [
  everything,
  { show: 'pending', label: 'Pending', query: { status: ['pending'] } },
  { show: 'accepted', label: 'Accepted', query: { status: ['accepted'] } },
  { show: 'expired', label: 'Expired', query: { status: ['expired'] } },
  { show: 'revoked', label: 'Revoked', query: { status: ['revoked'] } },
  { show: 'attention', label: 'Needs attention', query: { attention: true } },
];
const pageSize = 25;

/** All invites, page by page. What is shown stands in the address, so that Back and reload work. */
export class CustomersPage implements Page {
  readonly title = 'Customers';
  readonly #services: PortalServices;
  readonly #invites: Resource<InvitePage>;
  #asked: InviteListQuery = {};
  #address = '';

  constructor(services: PortalServices) {
    this.#services = services;
    this.#invites = new Resource(
      (signal) => adapter.listInvites(this.#asked, { signal }),
      () => services.changed(),
    );
  }

  load({ query }: Route): void {
    const cursor = query.get('cursor');
    this.#asked = { ...filterOf(query).query, limit: pageSize, ...(cursor ? { cursor } : {}) };
    if (query.toString() !== this.#address) this.#invites.clear();
    this.#address = query.toString();
    void this.#invites.reload();
  }

  render({ query }: Route): TemplateResult {
    const filter = filterOf(query);
    const intro = 'Every customer starts here: add it yourself, or invite it to sign up.';
    return html`
      ${renderPageHeader('Customers', intro, renderCustomerActions(this.#services))}
      <section aria-labelledby="invites-title">
        <div class="section-header">
          <h2 id="invites-title" tabindex="-1" data-landing>Invites</h2>
          <p class="muted">${this.#describe(query)}</p>
        </div>
        <nav class="segments" aria-label="Which invites">
          ${filters.map(
            (option) =>
              html`<a href=${hrefFor(option)} aria-current=${option === filter ? 'true' : nothing}>${option.label}</a>`,
          )}
        </nav>
        ${renderResource(this.#invites, {
          what: 'the invites',
          skeleton: renderTableSkeleton(10),
          content: (page) => this.#renderPage(page, filter, query),
        })}
      </section>
    `;
  }

  #describe(query: URLSearchParams): string {
    const { value } = this.#invites;
    if (!value?.items.length) return '';
    const page = `page ${pageNumber(query)}`;
    if (value.total === undefined) return page;
    const all = count(value.total, 'invite', 'invites');
    return value.total > pageSize ? `${all}, ${page} of ${Math.ceil(value.total / pageSize)}` : all;
  }

  #renderPage(page: InvitePage, filter: Filter, query: URLSearchParams): TemplateResult {
    if (!page.items.length) return html`<div class="card">${this.#renderNothing(filter)}</div>`;
    return html`${renderInviteTable(page, 'Invites', (id) => this.#services.isNew(id))}
    ${renderPager(page, filter, pageNumber(query))}`;
  }

  #renderNothing(filter: Filter): TemplateResult {
    if (filter !== everything) {
      const action = html`<a class="button" href=${hrefFor(everything)}>Show all invites</a>`;
      return renderEmpty('check', 'Nothing here', `No invite matches “${filter.label}” right now.`, action);
    }
    const action = html`<button class="button primary" type="button" @click=${() => this.#services.inviteCustomer()}>
      ${icon('send')}Invite New Customer
    </button>`;
    return renderEmpty('outbox', 'No invites yet', 'Invites that you send appear here with their status.', action);
  }
}

function filterOf(query: URLSearchParams): Filter {
  return filters.find(({ show }) => show === query.get('show')) ?? everything;
}

function pageNumber(query: URLSearchParams): number {
  return Math.max(1, Math.trunc(Number(query.get('page'))) || 1);
}

function hrefFor({ show }: Filter, at?: { cursor: string; page: number }): string {
  const place = at && { cursor: at.cursor, page: String(at.page) };
  return hrefOf('customers', { query: { ...(show && { show }), ...place } });
}

function renderPager(page: InvitePage, filter: Filter, number: number): TemplateResult | typeof nothing {
  const { previousCursor, nextCursor } = page;
  if (!previousCursor && !nextCursor) return nothing;
  const step = (label: TemplateResult, cursor: string | undefined, to: number) =>
    cursor
      ? html`<a class="button" href=${hrefFor(filter, { cursor, page: to })}>${label}</a>`
      : html`<span class="button" aria-disabled="true">${label}</span>`;
  return html`<nav class="pager" aria-label="Pages of invites">
    ${step(html`${icon('back')}Previous`, previousCursor, number - 1)}
    ${step(html`Next${icon('next')}`, nextCursor, number + 1)}
  </nav>`;
}

import { html, type TemplateResult } from 'lit';
import type { InviteListQuery, InvitePage } from 'reseller-elements';
import { adapter } from '../api.ts';
import { Resource } from '../state/resource.ts';
import { hrefOf } from '../state/router.ts';
import { icon, type IconName } from '../ui/icons.ts';
import { renderInviteTable, renderTableSkeleton } from '../ui/invite-table.ts';
import { renderCustomerActions, renderPageHeader } from '../ui/page-header.ts';
import { renderEmpty, renderResource } from '../ui/states.ts';
import type { Page, PortalServices } from './page.ts';

interface Figure {
  readonly label: string;
  readonly hint: string;
  readonly icon: IconName;
  /** URL parameters of the list behind the figure. */
  readonly show: Readonly<Record<string, string>>;
  readonly query: InviteListQuery;
}

const figures: readonly Figure[] = [
  {
    label: 'Pending',
    hint: 'Waiting for the customer',
    icon: 'clock',
    show: { tab: 'invites', status: 'pending' },
    query: { status: ['pending'] },
  },
  {
    label: 'Accepted',
    hint: 'Account created',
    icon: 'check',
    show: { tab: 'invites', status: 'accepted' },
    query: { status: ['accepted'] },
  },
  {
    label: 'Needs attention',
    hint: 'Bounced or expiring soon',
    icon: 'alert',
    show: { tab: 'invites', attention: 'yes' },
    query: { attention: true },
  },
  {
    label: 'Expired',
    hint: 'Can be sent again',
    icon: 'outbox',
    show: { tab: 'invites', status: 'expired' },
    query: { status: ['expired'] },
  },
];
const recentAmount = 5;

/** Totals of customers and invites, and the invites that need attention. */
export class DashboardPage implements Page {
  readonly title = 'Dashboard';
  readonly #services: PortalServices;
  readonly #totals: Resource<readonly (number | undefined)[]>;
  readonly #recent: Resource<InvitePage>;

  constructor(services: PortalServices) {
    this.#services = services;
    const changed = () => services.changed();
    this.#totals = new Resource((signal) => countEach(signal), changed);
    this.#recent = new Resource((signal) => adapter.listInvites({ limit: recentAmount }, { signal }), changed);
  }

  load(): void {
    void this.#totals.reload();
    void this.#recent.reload();
  }

  render(): TemplateResult {
    const name = this.#services.session.value?.user.name.split(' ')[0];
    const intro = 'Bring customers on board and see where every invite stands.';
    return html`
      ${renderPageHeader(name ? `Hello, ${name}` : 'Hello', intro, renderCustomerActions(this.#services))}
      <section aria-labelledby="figures-title">
        <h2 id="figures-title" class="visually-hidden">Invites in figures</h2>
        ${renderResource(this.#totals, {
          what: 'the figures',
          skeleton: renderFigures(),
          content: (totals) => renderFigures(totals),
        })}
      </section>
      <section aria-labelledby="recent-title">
        <div class="section-header">
          <h2 id="recent-title">Recent invites</h2>
          <a href=${hrefOf('customers', { query: { tab: 'invites' } })}>All invites${icon('next')}</a>
        </div>
        ${renderResource(this.#recent, {
          what: 'the recent invites',
          skeleton: renderTableSkeleton(recentAmount),
          content: (page) => this.#renderRecent(page),
        })}
      </section>
    `;
  }

  #renderRecent(page: InvitePage): TemplateResult {
    if (page.items.length) return renderInviteTable(page, 'Recent invites', (id) => this.#services.isNew(id));
    const action = html`<button class="button" type="button" @click=${() => this.#services.inviteCustomer()}>
      ${icon('send')}Send the first invite
    </button>`;
    return html`<div class="card">
      ${renderEmpty('outbox', 'No invites yet', 'Invite a customer by email, and follow here what becomes of it.', action)}
    </div>`;
  }
}

async function countEach(signal: AbortSignal): Promise<readonly (number | undefined)[]> {
  const pages = await Promise.all(figures.map(({ query }) => adapter.listInvites({ ...query, limit: 1 }, { signal })));
  return pages.map(({ total }) => total);
}

/** Renders empty cards until the totals arrive. A server without totals leaves a dash. */
function renderFigures(totals?: readonly (number | undefined)[]): TemplateResult {
  return html`<ul class="figures" role="list">
    ${figures.map(
      ({ label, hint, icon: name, show }, index) =>
        html`<li>
          <a
            class="figure card ${'attention' in show ? 'attention' : show['status']}"
            href=${hrefOf('customers', { query: show })}
          >
            <span class="figure-label">${icon(name)}${label}</span>
            <span class="figure-value">${totals ? (totals[index] ?? '–') : html`<span class="bar"></span>`}</span>
            <span class="figure-hint">${hint}</span>
          </a>
        </li>`,
    )}
  </ul>`;
}

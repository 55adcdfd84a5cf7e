import { html, type TemplateResult } from 'lit';
import type { ViewChangedEvent } from 'reseller-elements';
import { hrefOf, type Route } from '../state/router.ts';
import { icon } from '../ui/icons.ts';
import { renderCustomerActions, renderPageHeader } from '../ui/page-header.ts';
import type { Page, PortalServices } from './page.ts';

/** All invites. What the list shows stands in the address, so that Back, reload and links work. */
export class CustomersPage implements Page {
  readonly title = 'Customers';
  readonly #services: PortalServices;

  constructor(services: PortalServices) {
    this.#services = services;
  }

  /** The list loads by itself, and hears of what the forms have sent. */
  load(): void {}

  render({ query }: Route): TemplateResult {
    const intro = 'Add customers yourself, or invite them to sign up.';
    return html`
      ${renderPageHeader('Customers', intro, renderCustomerActions(this.#services))}
      <section>
        <invite-list
          .query=${query.get('q') ?? ''}
          .status=${query.getAll('status')}
          .attention=${query.has('attention')}
          .sort=${query.get('sort') ?? '-lastSentAt'}
          .pageSize=${Number(query.get('size') ?? 25)}
          .cursor=${query.get('cursor') ?? ''}
          @view-changed=${this.#onViewChanged}
        >
          <h2 slot="heading" tabindex="-1" data-landing>Invites</h2>
          <button slot="empty" class="button primary" type="button" @click=${() => this.#services.inviteCustomer()}>
            ${icon('send')}Invite New Customer
          </button>
        </invite-list>
      </section>
    `;
  }

  readonly #onViewChanged = ({ view }: ViewChangedEvent): void => {
    const words = new URLSearchParams({
      ...(view.query && { q: view.query }),
      ...(view.attention && { attention: 'yes' }),
      ...(view.sort !== '-lastSentAt' && { sort: view.sort }),
      ...(view.pageSize !== 25 && { size: String(view.pageSize) }),
      ...(view.cursor && { cursor: view.cursor }),
    });
    for (const name of view.status ?? []) words.append('status', name);
    location.hash = `${hrefOf('customers')}${words.size ? `?${words}` : ''}`;
  };
}

import { html, type TemplateResult } from 'lit';
import type { CustomersPage as CustomersPageElement, CustomersTab, ListView } from 'reseller-elements';
import { hrefOf, type Route } from '../state/router.ts';
import type { Page } from './page.ts';

/** Customers and invites. The URL stores the views of the lists, so that Back, reload and links work. */
export class CustomersPage implements Page {
  readonly title = 'Customers';
  /** The last view of each list; the URL overrides it. */
  readonly #views: Record<CustomersTab, Partial<ListView>> = { customers: {}, invites: {} };

  load({ query }: Route): void {
    this.#views[tabOf(query)] = viewOf(query);
  }

  render({ query }: Route): TemplateResult {
    return html`<customers-page
      billing-accounts-url=${hrefOf('billing')}
      .tab=${tabOf(query)}
      .customers=${this.#views.customers}
      .invites=${this.#views.invites}
      @tab-changed=${this.#onChange}
      @view-changed=${this.#onChange}
    >
      <div slot="heading" class="page-title">
        <h1 tabindex="-1">Customers</h1>
        <p>Add customers yourself, or invite them to sign up.</p>
      </div>
    </customers-page>`;
  }

  readonly #onChange = (event: Event): void => {
    const { tab, customers, invites } = event.currentTarget as CustomersPageElement;
    const parameters =
      tab === 'invites' ? toParameters(invites, '-lastSentAt') : toParameters(customers, 'companyName');
    if (tab === 'invites') parameters.set('tab', tab);
    location.hash = `${hrefOf('customers')}${parameters.size ? `?${parameters}` : ''}`;
  };
}

const tabOf = (query: URLSearchParams): CustomersTab => (query.get('tab') === 'invites' ? 'invites' : 'customers');

function viewOf(query: URLSearchParams): Partial<ListView> {
  const sort = query.get('sort');
  const size = query.get('size');
  return {
    query: query.get('q') ?? '',
    cursor: query.get('cursor') ?? '',
    status: query.getAll('status'),
    attention: query.has('attention'),
    ...(sort && { sort }),
    ...(size && { pageSize: Number(size) }),
  };
}

/** Returns the parts of a view that differ from a list's initial view. */
function toParameters(view: Partial<ListView>, defaultSort: string): URLSearchParams {
  const { query, attention, sort, pageSize, cursor, status } = view;
  const parameters = new URLSearchParams({
    ...(query && { q: query }),
    ...(attention && { attention: 'yes' }),
    ...(sort && sort !== defaultSort && { sort }),
    ...(pageSize && pageSize !== 25 && { size: String(pageSize) }),
    ...(cursor && { cursor }),
  });
  for (const name of status ?? []) parameters.append('status', name);
  return parameters;
}

import { html, nothing } from 'lit';
import type { Customer } from '../../contract/models.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { fieldId } from '../../fields/field-id.ts';
import initialEnglish from '../../localization/en/customer-list.initial.ts';
import { customerListLanguages } from '../../localization/list-languages.ts';
import type { CustomerListMessages } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';
import { ListElement } from '../list-element/list-element.ts';
import type { ListConfig } from '../list-element/list-host.ts';
import type { LoadedList } from '../list-element/loaded-list.ts';

/** The contract's sort orders of customers; the first is the default. */
const sorts = ['companyName', '-companyName', '-createdAt', 'createdAt'] as const;

type Sort = (typeof sorts)[number];

/** Badge styles by status, shared with invites. Other statuses get a neutral badge. */
const badges = new Map([
  ['active', 'accepted'],
  ['pending', 'pending'],
]);

const config: ListConfig<'listCustomers', CustomerListMessages> = {
  operation: 'listCustomers',
  sorts,
  english: initialEnglish,
  languages: customerListLanguages,
  toQuery: ({ query, sort, pageSize, cursor }) => ({
    ...(query && { q: query.trimEnd() }),
    sort: sort as Sort,
    limit: pageSize,
    ...(cursor && { cursor }),
  }),
  toColumns: (messages) => [
    { label: messages.companyName, sort: 'companyName' satisfies Sort },
    { label: messages.technicalContact },
    { label: messages.billingAccount },
    { label: messages.origin },
    { label: messages.status },
    { label: messages.created, sort: 'createdAt' satisfies Sort, startsDescending: true },
  ],
};

/**
 * Lists the reseller's customers: those that the reseller added, and those that accepted an invite.
 *
 * @tag customer-list
 * @fires {ViewChangedEvent} view-changed - The user changed the search, sort order or page.
 * @fires {OpenCustomerEvent} open-customer - The user wants to open a customer. Your page shows it.
 * @fires {AdapterErrorEvent} adapter-error - A call failed. The list shows the error itself.
 * @slot heading - A heading above the list.
 * @slot empty - Shown while there are no customers, such as a button that opens a form.
 * @slot footer - Below the list.
 * @csspart toolbar - The search and the sort order.
 * @csspart input - The search field or a select.
 * @csspart table - The table of customers.
 * @csspart row - One customer.
 * @csspart cell - A cell of a row.
 * @csspart badge - The status of a customer.
 * @csspart notice - The notice that the list could not be loaded.
 * @csspart pager - The range of rows shown, and the buttons for the previous and next page.
 * @csspart button - Every button except those in headings and rows.
 */
export class CustomerList extends ListElement<'listCustomers', CustomerListMessages> {
  constructor() {
    super(config);
  }

  protected override async importLoaded() {
    const { LoadedCustomers } = await import('./loaded-customers.ts');
    return new LoadedCustomers(this.listHost);
  }

  protected override renderRow(
    customer: Customer,
    loaded: LoadedList<'listCustomers', CustomerListMessages> | undefined,
  ) {
    const { id, companyName, technicalContact, billingContact, origin, status, createdAt, reference } = customer;
    const messages = this.listHost.getMessages();
    return html`<tr part="row" role="row">
      <th part="cell" role="rowheader" scope="row" translate="no">
        <button class="open" type="button" id="open-${fieldId(`/${id}`)}" @click=${() => this.#onOpen(id)}>
          <bdi>${companyName}</bdi></button
        >${reference ? html`<span class="second"><bdi>${reference}</bdi></span>` : nothing}
      </th>
      <td part="cell" role="cell" class="contact" translate="no">
        ${technicalContact?.name ? html`<bdi>${technicalContact.name}</bdi>` : nothing}
        <bdi class="second">${technicalContact?.email}</bdi>
      </td>
      <td part="cell" role="cell" class="contact" translate="no" data-label=${messages.billingAccount}>
        <bdi class="second">${billingContact?.email}</bdi>
      </td>
      <td part="cell" role="cell" data-label=${messages.origin}>${nameOf(messages.origins, origin)}</td>
      <td part="cell" role="cell">
        <span part="badge" class="badge ${badges.get(status) ?? ''}"
          >${nameOf(messages.statuses, status, messages.otherStatus)}</span
        >
      </td>
      <td part="cell" role="cell" data-label=${messages.created}>${loaded?.times.render(createdAt)}</td>
    </tr>`;
  }

  #onOpen(id: string) {
    if (!this.disabled) this.dispatchEvent(new OpenCustomerEvent(id));
  }
}

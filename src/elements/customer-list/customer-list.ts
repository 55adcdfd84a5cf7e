import { html, nothing } from 'lit';
import type { Customer, CustomerListQuery } from '../../contract/models.ts';
import { OpenCustomerEvent } from '../../events/customer-events.ts';
import { isolate } from '../../fields/isolate.ts';
import { fieldId } from '../../fields/field-id.ts';
import type { CustomerListMessages, CustomerListTexts } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';
import { type ListDefinition, ListElement } from '../list-element/list-element.ts';
import { customerListLanguages, customerListMessages } from './customer-list.messages.ts';
import type { CustomerListLife } from './customer-list-life.ts';

/** The contract's orders of customers; the first is the default. */
const sorts = ['companyName', '-companyName', '-createdAt', 'createdAt'] as const;

const definition: ListDefinition<'listCustomers', CustomerListMessages, CustomerListTexts, CustomerListLife> = {
  operation: 'listCustomers',
  sorts,
  english: customerListMessages,
  languages: customerListLanguages,
  loadLife: async () => (await import('./customer-list-life.ts')).CustomerListLife,
};

/**
 * Lists the reseller's customers, those that were added and those that accepted an invite.
 *
 * @tag customer-list
 * @fires {ViewChangedEvent} view-changed - The user shows something else: another search, order or page.
 * @fires {OpenCustomerEvent} open-customer - The user wants to see a customer; the page shows it.
 * @fires {AdapterErrorEvent} adapter-error - A call failed; the list has told the user.
 * @slot heading - A heading above the list.
 * @slot empty - What can be done while there are no customers, such as a button that opens a form.
 * @slot footer - Below the list.
 * @csspart toolbar - Search and order.
 * @csspart input - The search and the selects.
 * @csspart table - The table of customers.
 * @csspart row - One customer.
 * @csspart cell - A cell of a row.
 * @csspart badge - The state of a customer.
 * @csspart notice - Why the list could not be loaded.
 * @csspart pager - What is shown of how much, and the neighbouring pages.
 * @csspart button - Every button but those of the headings and of the rows.
 */
export class CustomerList extends ListElement<
  'listCustomers',
  CustomerListMessages,
  CustomerListTexts,
  CustomerListLife
> {
  constructor() {
    super(definition);
  }

  protected override toQuery(): CustomerListQuery {
    const { query, sort, pageSize, cursor } = this.view;
    return {
      ...(query && { q: query.trimEnd() }),
      sort: sort as (typeof sorts)[number],
      limit: pageSize,
      ...(cursor && { cursor }),
    };
  }

  protected override get columns() {
    const { texts } = this;
    return [
      { label: texts.companyName, sort: 'companyName' },
      { label: texts.technicalContact },
      { label: texts.billingAccount },
      { label: texts.origin },
      { label: texts.status },
      { label: texts.created, sort: 'createdAt', startsDescending: true },
    ];
  }

  protected override renderRow(customer: Customer) {
    const { id, companyName, technicalContact, billingContact, origin, status, createdAt, reference } = customer;
    const { texts } = this;
    return html`<tr part="row" role="row">
      <th part="cell" role="rowheader" scope="row" translate="no">
        <button class="open" type="button" id="open-${fieldId(`/${id}`)}" @click=${() => this.#onOpen(id)}>
          ${isolate(companyName)}</button
        >${reference ? html`<span class="second">${isolate(reference)}</span>` : nothing}
      </th>
      <td part="cell" role="cell" class="contact" translate="no">
        ${technicalContact?.name ? html`<span>${isolate(technicalContact.name)}</span>` : nothing}
        <span class="second">${isolate(technicalContact?.email ?? '')}</span>
      </td>
      <td part="cell" role="cell" class="contact" translate="no" data-label=${texts.billingAccount}>
        <span class="second">${isolate(billingContact?.email ?? '')}</span>
      </td>
      <td part="cell" role="cell" data-label=${texts.origin}>${nameOf(texts.origins, origin)}</td>
      <td part="cell" role="cell">
        <span part="badge" class="badge ${status === 'active' ? 'accepted' : status}"
          >${nameOf(texts.statuses, status)}</span
        >
      </td>
      <td part="cell" role="cell" data-label=${texts.created}>${this.life?.renderTime(createdAt)}</td>
    </tr>`;
  }

  #onOpen(id: string) {
    if (!this.disabled) this.dispatchEvent(new OpenCustomerEvent(id));
  }
}

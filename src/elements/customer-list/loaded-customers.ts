import type { Customer, Invite } from '../../contract/models.ts';
import type { ChangeEvent } from '../../controllers/change-events-controller.ts';
import english from '../../localization/en/customer-list.ts';
import type { CustomerListMessages } from '../../localization/list-messages.ts';
import type { ListHost } from '../list-element/list-host.ts';
import { LoadedList, type OptionalColumn } from '../list-element/loaded-list.ts';

const optionalColumns: readonly OptionalColumn<Customer>[] = [
  { position: 2, has: ({ technicalContact }) => technicalContact?.name || technicalContact?.email },
  { position: 3, has: ({ billingContact }) => billingContact?.email },
  { position: 4, has: ({ origin }) => origin },
  { position: 5, has: ({ status }) => status },
  { position: 6, sort: 'createdAt', has: ({ createdAt }) => createdAt },
];

/** The parts of the list of customers that are loaded with the first page. */
export class LoadedCustomers extends LoadedList<'listCustomers', CustomerListMessages> {
  protected override readonly optionalColumns = optionalColumns;

  constructor(host: ListHost<'listCustomers', CustomerListMessages>) {
    super(host, english);
  }

  protected override describeNewItems(count: number): string {
    return this.host.getMessages().newCustomers(count);
  }

  /** An accepted invite has become a customer. */
  protected override onInvite({ status }: Invite) {
    if (status === 'accepted') void this.refresh();
  }

  /** A customer that was just added on this page is looked for in the list: show it at once. */
  protected override onChangeEvent({ type }: ChangeEvent) {
    if (type !== 'customer-added' && type !== 'customer-registered') return;
    void (this.host.getView().cursor ? this.refresh() : this.host.list.load());
  }
}

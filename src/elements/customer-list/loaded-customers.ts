import type { Invite } from '../../contract/models.ts';
import type { ChangeEvent } from '../../controllers/change-events-controller.ts';
import english from '../../localization/en/customer-list.ts';
import type { CustomerListMessages } from '../../localization/list-messages.ts';
import type { ListHost } from '../list-element/list-host.ts';
import { LoadedList } from '../list-element/loaded-list.ts';

/** The parts of the customer list that are loaded with the first page. */
export class LoadedCustomers extends LoadedList<'listCustomers', CustomerListMessages> {
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

  /** Shows a customer that was just added on this page at once, because the user will look for it. */
  protected override onChangeEvent({ type }: ChangeEvent) {
    if (type !== 'customer-added' && type !== 'customer-registered') return;
    void (this.host.getView().cursor ? this.refresh() : this.host.list.load());
  }
}

import type { Invite } from '../../contract/models.ts';
import type { CustomerListTexts } from '../../localization/list-messages.ts';
import { ListLife } from '../list-element/list-life.ts';
import { customerListLifeMessages } from './customer-list-life.messages.ts';

/** What the list of customers needs once a first page has come. */
export class CustomerListLife extends ListLife<'listCustomers', CustomerListTexts> {
  protected override get text() {
    return this.surface.complete(customerListLifeMessages);
  }

  protected override describeNews(count: number): string {
    return this.text.newCustomers(count);
  }

  /** Whoever accepts an invite is a customer from then on. */
  protected override onInvite({ status }: Invite) {
    if (status === 'accepted') void this.refresh();
  }

  /** Whoever has just added a customer looks for it in the list. */
  protected override onFact({ type }: Event) {
    if (type !== 'customer-added' && type !== 'customer-registered') return;
    void (this.surface.getView().cursor ? this.refresh() : this.surface.list.load());
  }
}

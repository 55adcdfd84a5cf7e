import type { FormOperation } from '../../controllers/form-task.ts';
import { createResends, type Resends } from '../../controllers/invite-action-runner.ts';
import type { CustomerFormMessages, MatchesMessages, ResendMessages } from '../../localization/messages.ts';
import { FormLater, type LaterMessages } from './form-later.ts';
import { MatchNotices } from './match-notices.ts';

/** The words that are loaded with these parts. */
export interface CustomerLaterMessages extends LaterMessages, MatchesMessages, ResendMessages {}

/** What the reseller's own forms need once the user has turned to one: earlier invites may be sent again instead. */
export abstract class CustomerLater<
  Operation extends FormOperation,
  Early extends CustomerFormMessages,
  Texts extends Early & CustomerLaterMessages,
> extends FormLater<Operation, Early, Texts> {
  readonly resends: Resends = createResends(this.surface.host, this.surface.api);
  protected override readonly notices: MatchNotices = new MatchNotices(this);

  override get blocked(): boolean {
    return super.blocked || this.resends.busy;
  }

  override reset(): boolean {
    if (!super.reset()) return false;
    this.resends.clear();
    return true;
  }
}

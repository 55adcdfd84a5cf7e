import { html, nothing } from 'lit';
import type { Invite } from '../../contract/models.ts';
import type { ChangeEvent } from '../../controllers/change-events-controller.ts';
import { fieldId } from '../../fields/field-id.ts';
import { isolate } from '../../fields/isolate.ts';
import english from '../../localization/en/invite-list.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';
import { detailsStyles } from '../../styles/details.styles.ts';
import { dialogStyles } from '../../styles/dialog.styles.ts';
import type { ListHost } from '../list-element/list-host.ts';
import { LoadedList } from '../list-element/loaded-list.ts';
import { InviteActions } from './invite-actions.ts';

const secondMs = 1000;

/** The parts of the invite list that are loaded with the first page. */
export class LoadedInvites extends LoadedList<'listInvites', InviteListMessages> {
  readonly actions: InviteActions;
  /** Invites whose status change has not been announced yet. */
  #changed: Invite[] = [];

  constructor(host: ListHost<'listInvites', InviteListMessages>) {
    super(host, english, [dialogStyles, detailsStyles]);
    this.actions = new InviteActions({
      ...host,
      refresh: () => void this.refresh(),
      announce: (text) => this.announce(text),
      focusDetailsButton: (id) => this.#focusDetailsButton(id),
    });
  }

  /** Renders every second while a button counts down. */
  protected override get tickMs(): number {
    const isCounting = this.host.list.items.some((invite) => this.actions.secondsToWait(invite) > 0);
    return isCounting ? secondMs : super.tickMs;
  }

  /** Renders when the invite was last sent, or else created, and how often it was sent if more than once. */
  renderSent({ lastSentAt, createdAt, timesSent }: Invite) {
    const messages = this.host.getMessages();
    const isUnsent = !lastSentAt && timesSent === 0;
    return html`${isUnsent ? messages.notSent : this.times.render(lastSentAt ?? createdAt)}${
      timesSent > 1 ? html`<span class="second">${messages.timesSent(timesSent)}</span>` : nothing
    }`;
  }

  override renderTools() {
    return this.actions.renderExport();
  }

  override renderOverlays() {
    return this.actions.renderDialogs();
  }

  protected override describeNewItems(count: number): string {
    return this.host.getMessages().newInvites(count);
  }

  protected override onInvite(invite: Invite) {
    const { list } = this.host;
    const before = list.upsert(invite);
    if (before && before.status !== invite.status) this.#announceChange(invite);
    if (before) return;
    if (!list.items.length) void this.refresh();
    else if (this.#mayBeListed(invite)) list.noteNewItem(invite);
  }

  protected override onChangeEvent({ type, invite }: ChangeEvent) {
    if (!invite) return;
    // Show an invite that was just sent on this page at once, because the user will look for it.
    if (type === 'customer-invited' && !this.host.getView().cursor) void this.host.list.load();
    else this.onInvite(invite);
  }

  /**
   * Whether an invite passes the filters. False with a search or the attention filter, which only the server applies.
   */
  #mayBeListed({ status }: Invite): boolean {
    const { query, attention, status: wanted } = this.host.getView();
    return !query && !attention && (!wanted?.length || wanted.includes(status));
  }

  /** Collects the changes of one task, and announces them in one sentence. */
  #announceChange(invite: Invite) {
    this.#changed.push(invite);
    queueMicrotask(() => {
      const [first, ...others] = this.#changed;
      this.#changed = [];
      const messages = this.host.getMessages();
      if (others.length) this.announce(messages.severalChanged(others.length + 1));
      else if (first)
        this.announce(
          messages.statusChanged(
            isolate(first.companyName),
            nameOf(messages.statuses, first.status, messages.otherStatus),
          ),
        );
    });
  }

  #focusDetailsButton(id: string) {
    const { element, focusSearch } = this.host;
    const root = element.shadowRoot;
    const target = root?.getElementById(`details-${fieldId(`/${id}`)}`) ?? root?.querySelector('table');
    if (target) target.focus();
    else focusSearch();
  }
}

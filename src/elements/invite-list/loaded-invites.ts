import { html, nothing } from 'lit';
import { statusAt } from '../../contract/invite-status.ts';
import type { Invite } from '../../contract/models.ts';
import type { ChangeEvent } from '../../controllers/change-events-controller.ts';
import { fieldId } from '../../fields/field-id.ts';
import { isolate } from '../../fields/isolate.ts';
import english from '../../localization/en/invite-list.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';
import { mergeRefreshedPage } from '../../controllers/merge-refreshed-page.ts';
import { detailsStyles } from '../../styles/details.styles.ts';
import { dialogStyles } from '../../styles/dialog.styles.ts';
import type { ListHost } from '../list-element/list-host.ts';
import { LoadedList, type OptionalColumn } from '../list-element/loaded-list.ts';
import { InviteActions } from './invite-actions.ts';

const secondMs = 1000;

const optionalColumns: readonly OptionalColumn<Invite>[] = [
  { position: 2, has: ({ contactName, contactEmail }) => contactName || contactEmail },
  { position: 3, has: ({ status }) => status },
  {
    position: 4,
    sort: 'lastSentAt',
    has: ({ lastSentAt, createdAt, timesSent }) => lastSentAt || createdAt || timesSent === 0 || timesSent > 1,
  },
  { position: 5, sort: 'expiresAt', has: ({ expiresAt }) => expiresAt },
];

/** The parts of the list of invites that are loaded with the first page. */
export class LoadedInvites extends LoadedList<'listInvites', InviteListMessages> {
  readonly actions: InviteActions;
  protected override readonly optionalColumns = optionalColumns;
  /** Invites whose change of status is still to be announced. */
  #changed: Invite[] = [];
  /** The ids that invites have now, by those that they had before. */
  readonly #replaced = new Map<string, string>();
  readonly #openIds: Set<string>;

  /** @param openIds - The ids of the invites whose details are open. */
  constructor(host: ListHost<'listInvites', InviteListMessages>, openIds: Set<string>) {
    super(host, english, [dialogStyles, detailsStyles]);
    this.#openIds = openIds;
    this.actions = new InviteActions({
      ...host,
      refresh: () => void this.refresh(),
      refreshMissing: (id) => void this.refresh(id),
      refreshAfter: (id) => void this.#refreshAfter(id),
      replace: (id, invite) => this.#replace(id, invite),
      currentId: (id) => this.#currentId(id),
      announce: (text, isShown) => this.announce(text, isShown),
      focusDetailsButton: (id) => this.#focusDetailsButton(id),
    });
  }

  /** A button that counts down needs a rendering every second. */
  protected override get tickMs(): number {
    const isCounting = this.host.list.items.some((invite) => this.actions.secondsToWait(invite) > 0);
    return isCounting ? secondMs : super.tickMs;
  }

  /** Renders when the invite was last sent, else created, and how often it was sent if more than once. */
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

  /**
   * Loads the page again in the background. Rows keep their places. Ids that invites had before are no rows of their own.
   * @param missingId - The invite that the back end no longer knew.
   */
  override async refresh(missingId?: string): Promise<void> {
    const { list } = this.host;
    const before = list.items;
    await list.refresh((shown, loaded, loadedAt) =>
      mergeRefreshedPage(shown, this.#withoutReplaced(shown, loaded), loadedAt),
    );
    this.#describeUnlisted(before, missingId);
  }

  protected override onInvite(invite: Invite) {
    const { list } = this.host;
    if (this.#withoutReplaced(list.items, [invite]).length === 0) return;
    const before = list.upsert(invite);
    if (before && this.#statusOf(before) !== this.#statusOf(invite)) this.#announceChange(invite);
    if (before) return;
    if (!list.items.length) void this.refresh();
    else if (this.#mayBeListed(invite)) list.noteNewItem(invite);
  }

  protected override onChangeEvent({ type, invite, detail }: ChangeEvent) {
    if (!invite) return;
    if (detail?.replacedId) this.#replace(detail.replacedId, invite);
    // The form that resent it knows less than the list.
    if (type === 'invite-resent' && detail?.linkRotated === undefined) return void this.#refreshAfter(invite.id);
    // An invite that was just sent on this page is looked for in the list: show it at once.
    if (type === 'customer-invited' && !this.host.getView().cursor) void this.host.list.load();
    else if (invite.id) this.onInvite(invite);
    else void this.refresh();
  }

  /** Updates the row of an invite. Its focus, details and actions stay if it has another id now. */
  #replace(id: string, invite: Invite) {
    if (id !== invite.id) {
      this.#replaced.set(id, invite.id).delete(invite.id);
      if (this.#openIds.delete(id)) this.#openIds.add(invite.id);
      this.actions.replaceId(id, invite.id);
      this.focus.rename(`-${fieldId(`/${id}`)}`, `-${fieldId(`/${invite.id}`)}`);
    }
    this.host.list.upsert(invite, id);
  }

  #currentId(id: string): string {
    const next = this.#replaced.get(id);
    const isListed = this.host.list.items.some((invite) => invite.id === id);
    return next === undefined || isListed ? id : this.#currentId(next);
  }

  /** Drops invites under ids that they had before, unless a later load has listed them. */
  #withoutReplaced<Item extends { readonly id: string }>(shown: readonly Item[], loaded: readonly Item[]) {
    return loaded.filter(({ id }) => !this.#replaced.has(id) || shown.some((other) => other.id === id));
  }

  /**
   * Loads the page again after an action without a reply. If the invite is gone and another one for the same contact has come, that
   * is the same invite under another id.
   */
  async #refreshAfter(id: string) {
    const { list } = this.host;
    await list.refresh((shown, loaded, loadedAt) => {
      const before = shown.find((invite) => invite.id === id);
      const after = loaded.find(
        (invite) => invite.contactEmail === before?.contactEmail && !shown.some((other) => other.id === invite.id),
      );
      const isReplaced = before && after && !loaded.some((invite) => invite.id === id);
      if (!isReplaced) return mergeRefreshedPage(shown, this.#withoutReplaced(shown, loaded), loadedAt);
      this.#replace(id, after);
      return mergeRefreshedPage(list.items, this.#withoutReplaced(list.items, loaded), loadedAt);
    });
  }

  /** Whether an invite passes the filters. Only the server can search: while it does, no new invite is noted. */
  #mayBeListed(invite: Invite): boolean {
    const { query, attention, status: wanted } = this.host.getView();
    return !query && !attention && (!wanted?.length || wanted.includes(this.#statusOf(invite)));
  }

  #statusOf(invite: Invite): Invite['status'] {
    return statusAt(invite, this.host.list.clock.now());
  }

  /** Says which open invites the back end no longer lists. It may do so with those that were accepted or revoked. */
  #describeUnlisted(before: readonly Invite[], missingId: string | undefined) {
    const { list, getMessages } = this.host;
    const { nextCursor, previousCursor } = list.page ?? {};
    const unlisted = before.filter(
      ({ id, status }) =>
        !list.items.some((invite) => invite.id === this.#currentId(id)) &&
        // A row may also have moved to another page.
        (id === missingId || ((status === 'pending' || status === 'expired') && !nextCursor && !previousCursor)),
    );
    const [first, ...others] = unlisted;
    if (!first) return;
    const { unlisted: describe, severalUnlisted } = getMessages();
    this.announce(others.length ? severalUnlisted(unlisted.length) : describe(isolate(first.companyName)), true);
  }

  /** Collects the changes of one task, and announces several in one sentence. */
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
            nameOf(messages.statuses, this.#statusOf(first), messages.otherStatus),
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

import { html, nothing } from 'lit';
import type { Invite } from '../../contract/models.ts';
import type { ListFact } from '../../controllers/facts-controller.ts';
import { fieldId } from '../../fields/field-id.ts';
import { isolate } from '../../fields/isolate.ts';
import { formatClock } from '../../localization/format.ts';
import type { InviteListTexts } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';
import { detailsStyles } from '../../styles/details.styles.ts';
import { ListLife } from '../list-element/list-life.ts';
import { InviteListLater } from './invite-list-later.ts';
import { inviteListLifeMessages } from './invite-list-life.messages.ts';
import type { InviteListSurface } from './invite-list-surface.ts';

const second = 1000;
const minute = 60 * second;

/** What the list of invites needs once a first page has come. */
export class InviteListLife extends ListLife<'listInvites', InviteListTexts> {
  /** What can be done with invites. */
  readonly later: InviteListLater;
  /** Changes that were not told yet. */
  #changed: Invite[] = [];

  constructor(surface: InviteListSurface) {
    super(surface, [detailsStyles]);
    this.later = new InviteListLater(surface, {
      refresh: () => void this.refresh(),
      announce: (words) => this.announce(words),
      focusDetails: (id) => this.#focusDetails(id),
    });
  }

  protected override get text() {
    return this.surface.complete(inviteListLifeMessages);
  }

  /** A button that counts down does it by the second. */
  protected override get tick(): number {
    return this.surface.list.items.some((invite) => this.secondsToWait(invite) > 0) ? second : super.tick;
  }

  /** When the invite was sent last, and how often if that was more than once. */
  renderSent({ lastSentAt, timesSent }: Invite) {
    const { text } = this;
    return html`${lastSentAt ? this.renderTime(lastSentAt) : text.notSent}${
      timesSent > 1 ? html`<span class="second">${text.timesSent(timesSent)}</span>` : nothing
    }`;
  }

  /** How long another email has to wait, in seconds; 0 where it need not. */
  secondsToWait({ nextResendAt }: Invite): number {
    const wait = Date.parse(nextResendAt ?? '') - this.surface.list.clock.now();
    return wait > 0 ? Math.ceil(wait / second) : 0;
  }

  /** How long a button has to wait; for screen readers in words that stay the same while it counts. */
  renderWait(invite: Invite, id: string) {
    const { text } = this;
    const seconds = this.secondsToWait(invite);
    // By the user's own clock, to the full minute.
    const end = Math.ceil((Date.now() + seconds * second) / minute) * minute;
    const time = formatClock(this.surface.getLocale(), new Date(end).toISOString());
    return html`<span class="wait" aria-hidden="true">${text.resendIn(seconds)}</span
      ><span class="visually-hidden" id=${id}>${text.resendFrom(time)}</span>`;
  }

  protected override describeNews(count: number): string {
    return this.text.newInvites(count);
  }

  /** The button that opens an invite's details; the list where it has gone. */
  #focusDetails(id: string) {
    const root = this.surface.host.shadowRoot;
    const heir = root?.getElementById(`details-${fieldId(`/${id}`)}`) ?? root?.querySelector('table');
    if (heir) heir.focus();
    else this.surface.focus();
  }

  protected override onInvite(invite: Invite) {
    const { list } = this.surface;
    const before = list.learn(invite);
    if (before && before.status !== invite.status) this.#tellChange(invite);
    if (before) return;
    if (!list.items.length) void this.refresh();
    else if (this.#mayBelong(invite)) list.announce(invite);
  }

  protected override onFact({ type, invite }: ListFact) {
    if (!invite) return;
    // Whoever has just sent an invite looks for it in the list.
    if (type === 'customer-invited' && !this.surface.getView().cursor) void this.surface.list.load();
    else this.onInvite(invite);
  }

  /** Whether an invite passes the filters, as far as can be told here: a search is the server's business. */
  #mayBelong({ status }: Invite): boolean {
    const { query, attention, status: wanted } = this.surface.getView();
    return !query && !attention && (!wanted?.length || wanted.includes(status));
  }

  /** Several changes at a time are told in one sentence. */
  #tellChange(invite: Invite) {
    this.#changed.push(invite);
    queueMicrotask(() => {
      const [first, ...others] = this.#changed;
      this.#changed = [];
      const { text } = this;
      if (others.length) this.announce(text.severalChanged(others.length + 1));
      else if (first)
        this.announce(text.statusChanged(isolate(first.companyName), nameOf(text.statuses, first.status)));
    });
  }
}

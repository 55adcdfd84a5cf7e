import { html, nothing } from 'lit';
import type { Invite } from '../../contract/models.ts';
import { isolate } from '../../fields/isolate.ts';
import { formatClock } from '../../localization/format.ts';
import type { InviteListTexts } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/name-of.ts';
import { ListLife } from '../list-element/list-life.ts';
import { inviteListLifeMessages } from './invite-list-life.messages.ts';

const second = 1000;
const minute = 60 * second;

/** What the list of invites needs once a first page has come. */
export class InviteListLife extends ListLife<'listInvites', InviteListTexts> {
  /** What screen readers hear next. */
  #announcement = '';
  /** Changes that were not told yet. */
  #changed: Invite[] = [];

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

  /** What has come to be since, as a note: rows do not jump. */
  renderNews() {
    const { text } = this;
    const { size } = this.surface.list.news;
    return html`<div class="news">
        <p role="status">${size ? text.newInvites(size) : nothing}</p>
        ${size ? html`<button part="button" type="button" @click=${this.#onShowNews}>${text.showNew}</button>` : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.#announcement}</p>`;
  }

  /** Has screen readers say something, when they are done with what they say. */
  announce(words: string) {
    this.#announcement = words;
    this.surface.host.requestUpdate();
  }

  protected override onInvite(invite: Invite) {
    const { list } = this.surface;
    const before = list.learn(invite);
    if (before && before.status !== invite.status) this.#tellChange(invite);
    if (before) return;
    if (!list.items.length) void this.refresh();
    else if (this.#mayBelong(invite)) list.announce(invite);
  }

  protected override onFact(type: string, invite: Invite) {
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

  readonly #onShowNews = async () => {
    const { host, list, getView, change } = this.surface;
    if (getView().cursor) change({});
    else await list.load();
    await host.updateComplete;
    host.shadowRoot?.querySelector('table')?.focus();
  };
}

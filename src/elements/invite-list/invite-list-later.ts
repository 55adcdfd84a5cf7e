import { html, type ReactiveController } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import type { Invite } from '../../contract/models.ts';
import { createResends, type Resends } from '../../controllers/invite-action-controller.ts';
import { isolate } from '../../fields/isolate.ts';
import { renderInviteDetails } from './invite-details.ts';
import { describeActionProblem } from './invite-dialog.ts';
import { InviteExport } from './invite-export.ts';
import { inviteListLaterMessages } from './invite-list-later.messages.ts';
import type { InviteListEffects, InviteListSurface } from './invite-list-surface.ts';
import { LinkDialog } from './link-dialog.ts';
import { RevokeDialog } from './revoke-dialog.ts';

/** How long an invite that was sent again cannot be sent once more, where the back end sets no time; milliseconds. */
const pause = 5000;

/** What the list of invites needs once the user turns to it: acting on invites, their details, and the export. */
export class InviteListLater implements ReactiveController {
  readonly resends: Resends;
  readonly export: InviteExport;
  readonly #surface: InviteListSurface;
  readonly #effects: InviteListEffects;
  readonly #revoke: RevokeDialog;
  readonly #link: LinkDialog;
  #adapter: ResellerAdapter | undefined;

  constructor(surface: InviteListSurface, effects: InviteListEffects) {
    const { host, api, list } = surface;
    const getText = () => this.text;
    this.#surface = surface;
    this.#effects = effects;
    this.resends = createResends(host, api);
    this.#revoke = new RevokeDialog(surface, getText, effects);
    this.#link = new LinkDialog(surface, getText, effects);
    host.addController(this);
    this.export = new InviteExport({
      host,
      api,
      getQuery: () => {
        const { cursor: _cursor, limit: _limit, ...query } = surface.getQuery();
        return query;
      },
      getTotal: () => list.page?.total,
      getText,
    });
  }

  hostUpdate() {
    const { adapter } = this.#surface.api;
    if (!adapter || adapter === this.#adapter) return;
    // What was done over another back end is nothing of this one's.
    if (this.#adapter) for (const part of [this.resends, this.#revoke, this.#link]) part.clear();
    this.#adapter = adapter;
  }

  get text() {
    return this.#surface.complete(inviteListLaterMessages);
  }

  /** What the button that sends an invite again says, where it is not the usual. */
  nameResend(id: string): string | undefined {
    const state = this.resends.of(id)?.state;
    if (state === 'busy') return this.text.resending;
    return state === 'unknown' ? this.text.tryAgain : undefined;
  }

  /** Sends an invite again, and takes in what came of it. */
  async resend({ id }: Invite) {
    await this.resends.run(id);
    const action = this.resends.of(id);
    if (action?.state === 'done') this.#takeResent(action.reply.invite, action.reply.serverTime);
    if (action?.state === 'rejected') this.#takeRefusal(id, action.problem);
  }

  /** What became of sending an invite again; undefined where there is nothing to say. */
  renderNote({ id, contactEmail }: Invite) {
    const action = this.resends.of(id);
    if (action?.state === 'done')
      return html`<p class="note">${this.#describeSent(contactEmail, action.reply.linkRotated)}</p>`;
    if (action?.state === 'rejected' || action?.state === 'unknown')
      return html`<p part="error" role="alert">${this.#describeFailure(action.state, action.problem)}</p>`;
    return undefined;
  }

  /** All that is known of an invite, and what else can be done with it. */
  renderDetails(invite: Invite) {
    const { host, getLocale } = this.#surface;
    return renderInviteDetails({
      invite,
      text: this.text,
      locale: getLocale(),
      actions: html`${this.#link.renderOpener(invite)}${this.#revoke.renderOpener(invite)}`,
      host,
    });
  }

  renderDialogs() {
    return html`${this.#revoke.render()}${this.#link.render()}`;
  }

  #takeResent(invite: Invite, serverTime: string) {
    const { list } = this.#surface;
    list.clock.set(serverTime);
    const nextResendAt = invite.nextResendAt ?? new Date(list.clock.now() + pause).toISOString();
    list.learn({ ...invite, nextResendAt });
    const action = this.resends.of(invite.id);
    if (action?.state === 'done')
      this.#effects.announce(this.#describeSent(invite.contactEmail, action.reply.linkRotated));
  }

  /** Too soon, or no longer pending: the list knew less than the server. */
  #takeRefusal(id: string, { code, meta, retryAfter }: AdapterError) {
    const { list } = this.#surface;
    if (code === 'invite-not-pending' || code === 'not-found') this.#effects.refresh();
    if (code !== 'resend-too-soon') return;
    list.clock.set(meta['serverTime']);
    const invite = list.items.find((item) => item.id === id);
    const next = meta['nextResendAt'];
    const nextResendAt =
      typeof next === 'string' ? next : new Date(list.clock.now() + (retryAfter ?? 60) * 1000).toISOString();
    if (invite) list.learn({ ...invite, nextResendAt });
  }

  #describeSent(email: string, linkRotated: boolean): string {
    const { text } = this;
    return `${text.resent(isolate(email))} ${linkRotated ? text.linkRotated : text.linkKept}`;
  }

  #describeFailure(state: 'rejected' | 'unknown', problem: AdapterError | undefined): string {
    const { text } = this;
    if (state === 'unknown' || !problem) return text.resendUnknown;
    if (problem.code === 'resend-too-soon') return text.resendTooSoon(problem.retryAfter ?? 60);
    if (problem.code === 'invite-not-pending') return text.resendNotPending;
    return describeActionProblem(problem, text);
  }
}

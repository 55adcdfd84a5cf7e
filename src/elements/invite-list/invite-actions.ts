import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import type { Invite } from '../../contract/models.ts';
import { toTimestamp } from '../../contract/read-time.ts';
import { createResends, type Resends, type ResentReply } from '../../controllers/invite-action-runner.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import {
  defaultRetryAfter,
  describeResendFailure,
  describeResent,
  isEmailLost,
} from '../../localization/describe-resend.ts';
import { formatClock } from '../../localization/format.ts';
import { renderInviteDetails } from './invite-details.ts';
import { describeActionProblem } from './invite-dialog.ts';
import { InviteExport } from './invite-export.ts';
import type { InviteListHost } from './invite-list-host.ts';
import { LinkDialog } from './link-dialog.ts';
import { RevokeDialog } from './revoke-dialog.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;

/** How long to wait before another resend if the back end sets no time, in milliseconds. */
const resendPauseMs = 5 * secondMs;

/** The actions on invites: resend, revoke, copy a link, show details, export. */
export class InviteActions {
  readonly #host: InviteListHost;
  readonly #resends: Resends;
  readonly #revokeDialog: RevokeDialog;
  readonly #linkDialog: LinkDialog;
  readonly #export: InviteExport;
  #adapter: ResellerAdapter | undefined;
  /** Whether the last rendered invites are from a previous adapter. */
  #isReplaced = false;
  #items: readonly Invite[] = [];

  constructor(host: InviteListHost) {
    this.#host = host;
    this.#resends = createResends(host.element, host.api);
    this.#revokeDialog = new RevokeDialog(host);
    this.#linkDialog = new LinkDialog(host);
    host.element.addController({ hostUpdate: () => this.#onUpdate() });
    this.#export = new InviteExport(host);
  }

  /** Resends an invite unless it has to wait, and updates its row. */
  async resend(invite: Invite): Promise<void> {
    const { element, list } = this.#host;
    if (this.secondsToWait(invite) > 0 || element.disabled || list.isForeign || !element.isConnected) return;
    const { id } = invite;
    const action = await this.#resends.run(id, invite);
    if (action?.state === 'done') this.#onResent(invite, action.reply);
    if (action?.state === 'done' && action.isEmpty) this.#host.refreshAfter(id);
    if (action?.state === 'rejected') this.#onRejected(id, action.problem);
  }

  isResending({ id }: Invite): boolean {
    return this.#resends.of(id)?.state === 'busy';
  }

  /** Returns how long an invite cannot be resent, in seconds; 0 if it can. */
  secondsToWait({ nextResendAt }: Invite): number {
    const waitMs = Date.parse(nextResendAt ?? '') - this.#host.list.clock.now();
    return waitMs > 0 ? Math.ceil(waitMs / secondMs) : 0;
  }

  /** Renders the countdown. For screen readers, renders a time of day, which does not change every second. */
  renderWait(invite: Invite, id: string) {
    const messages = this.#host.getMessages();
    const seconds = this.secondsToWait(invite);
    // On the user's own clock, rounded to the minute.
    const end = Math.ceil((Date.now() + seconds * secondMs) / minuteMs) * minuteMs;
    const time = formatClock(this.#host.getLocale(), new Date(end).toISOString());
    return html`<span class="wait" aria-hidden="true">${messages.resendIn(seconds)}</span
      ><span class="visually-hidden" id=${id}>${messages.resendFrom(time)}</span>`;
  }

  /** Returns the label of the button that resends an invite. */
  describeResend({ id }: Invite): string {
    const messages = this.#host.getMessages();
    const state = this.#resends.of(id)?.state;
    if (state === 'busy') return messages.resending;
    return state === 'unknown' ? messages.tryAgain : messages.resend;
  }

  /** Renders the outcome of the last resend; undefined if there is none. */
  renderResendOutcome(invite: Invite) {
    const { id, contactEmail, status, delivery } = invite;
    const action = this.#resends.of(id);
    // For a closed invite, show only why a resend was rejected: any other outcome no longer matters.
    if ((status === 'accepted' || status === 'revoked') && action?.state !== 'rejected') return undefined;
    if (action?.state === 'done') {
      // The email may have bounced since the reply.
      const reply = isEmailLost(delivery) ? { ...action.reply, invite } : action.reply;
      const isLost = isEmailLost(reply.invite.delivery);
      return html`<p part=${isLost ? 'error' : nothing} class="note">
        ${renderText(this.#describeSent(contactEmail, reply))}
      </p>`;
    }
    if (action?.state !== 'rejected' && action?.state !== 'unknown') return undefined;
    const { api, getMessages } = this.#host;
    const messages = getMessages();
    if (action.state === 'rejected' && action.problem.code === 'not-found')
      return html`<p class="note"><bdi>${describeActionProblem(action.problem, messages)}</bdi></p>`;
    const isSafe = api.isIdempotent('resendInvite');
    return html`<p part="error" role="alert">
      <bdi>${describeResendFailure(action, messages, isSafe) ?? describeActionProblem(action.problem, messages)}</bdi>
    </p>`;
  }

  renderDetails(invite: Invite) {
    const { element, getLocale, getMessages } = this.#host;
    return renderInviteDetails(invite, {
      messages: getMessages(),
      locale: getLocale(),
      actions: html`${this.#linkDialog.renderOpener(invite)}${this.#revokeDialog.renderOpener(invite)}`,
      element,
    });
  }

  renderDialogs() {
    return html`${this.#revokeDialog.render()}${this.#linkDialog.render()}`;
  }

  renderExport() {
    return this.#export.render();
  }

  #onUpdate() {
    const { api, list } = this.#host;
    const { adapter } = api;
    if (!adapter) return;
    if (this.#adapter && adapter !== this.#adapter) this.#isReplaced = true;
    // Links are secret: discard them immediately.
    if (adapter !== this.#adapter) this.#linkDialog.clear();
    this.#adapter = adapter;
    if (list.isForeign) return;
    // Discard the actions if the new adapter has another back end. If it has the same one, some invites are the same.
    if (this.#isReplaced && !hasCommon(this.#items, list.items))
      for (const part of [this.#resends, this.#revokeDialog]) part.clear();
    this.#isReplaced = false;
    this.#items = list.items;
  }

  #onResent({ id, contactEmail }: Invite, reply: ResentReply) {
    const { invite, serverTime } = reply;
    const { list, replace, announce } = this.#host;
    list.clock.set(serverTime);
    const nextResendAt = invite.nextResendAt ?? new Date(list.clock.now() + resendPauseMs).toISOString();
    replace(id, { ...invite, nextResendAt });
    announce(this.#describeSent(invite.contactEmail ?? contactEmail, reply));
  }

  /** Assigns the actions on an invite to the id that it has now. */
  replaceId(id: string, newId: string) {
    for (const part of [this.#resends, this.#revokeDialog, this.#linkDialog]) part.replaceId(id, newId);
  }

  /**
   * Updates the list if an error shows that it is outdated: the invite is no longer pending, was sent a moment ago, or
   * cannot be resent.
   */
  #onRejected(id: string, problem: AdapterError) {
    const { code, meta, retryAfter } = problem;
    const { list, refresh, refreshMissing, element, focusDetailsButton } = this.#host;
    // The button that was clicked no longer exists.
    if (code === 'not-offered') void element.updateComplete.then(() => focusDetailsButton(id));
    if (code === 'invite-not-pending') refresh();
    if (code === 'not-found') {
      this.#host.announce(describeActionProblem(problem, this.#host.getMessages()));
      refreshMissing(id);
    }
    if (code !== 'resend-too-soon') return;
    list.clock.set(toTimestamp(meta['serverTime']));
    const invite = list.items.find((item) => item.id === id);
    const nextResendAt =
      toTimestamp(meta['nextResendAt']) ??
      new Date(list.clock.now() + (retryAfter ?? defaultRetryAfter) * secondMs).toISOString();
    if (invite) list.upsert({ ...invite, nextResendAt });
  }

  #describeSent(email: string, reply: ResentReply): string {
    return describeResent(reply, this.#host.getMessages(), isolate(email));
  }
}

/** Whether two pages share an invite. Two back ends may use the same ids. */
const hasCommon = (before: readonly Invite[], after: readonly Invite[]) =>
  before.some(({ id, createdAt }) => after.some((invite) => invite.id === id && invite.createdAt === createdAt));

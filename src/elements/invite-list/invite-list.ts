import { isOffered } from '../../controllers/offered.ts';
import { html, noChange } from 'lit';
import { property } from 'lit/decorators.js';
import { isServer } from '../../context/is-server.ts';
import type { Invite } from '../../contract/models.ts';
import type { ListView } from '../../events/list-events.ts';
import initialEnglish from '../../localization/en/invite-list.initial.ts';
import { inviteListLanguages } from '../../localization/list-languages.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import { booleanAttribute } from '../../properties/boolean-attribute.ts';
import { ListElement } from '../list-element/list-element.ts';
import type { ListConfig } from '../list-element/list-host.ts';
import { renderInviteRow } from './invite-row.ts';
import type { LoadedInvites } from './loaded-invites.ts';

/** The contract's statuses of an invite, in the order of their filters. */
const statuses = ['pending', 'accepted', 'expired', 'revoked'] as const satisfies readonly Invite['status'][];

/** The contract's orders of invites; the first is the default. */
const sorts = ['-lastSentAt', 'lastSentAt', 'companyName', '-companyName', 'expiresAt', '-expiresAt'] as const;

type Sort = (typeof sorts)[number];

const config: ListConfig<'listInvites', InviteListMessages> = {
  operation: 'listInvites',
  sorts,
  english: initialEnglish,
  languages: inviteListLanguages,
  toQuery: ({ query, sort, pageSize, cursor, status, attention }) => ({
    ...(query && { q: query.trimEnd() }),
    ...(status?.length && { status: status as Invite['status'][] }),
    ...(attention && { attention }),
    sort: sort as Sort,
    limit: pageSize,
    ...(cursor && { cursor }),
  }),
  toColumns: (messages) => [
    { label: messages.companyName, sort: 'companyName' satisfies Sort },
    { label: messages.contact },
    { label: messages.status },
    { label: messages.sent, sort: 'lastSentAt' satisfies Sort, startsDescending: true },
    { label: messages.expires, sort: 'expiresAt' satisfies Sort },
    { label: messages.actions },
  ],
};

/** Reads names separated by spaces, as in `class`. */
const names = { fromAttribute: (text: string | null) => (text ?? '').split(/\s+/).filter(Boolean) };

/**
 * Lists previous invites with their status, and updates it live. A pending invite can be resent, revoked or handed over as a
 * link. It is accepted once the customer has created an account through the link.
 *
 * @tag invite-list
 * @fires {ViewChangedEvent} view-changed - The user has changed search, filters, order or page.
 * @fires {ResendInviteEvent} resend-invite - The user resends an invite. Cancelable, before the call.
 * @fires {InviteResentEvent} invite-resent - An invite was resent.
 * @fires {RevokeInviteEvent} revoke-invite - The user revokes an invite. Cancelable, before the call.
 * @fires {InviteRevokedEvent} invite-revoked - An invite was revoked.
 * @fires {OpenCustomerEvent} open-customer - The user wants to open the customer who accepted an invite. The page decides how.
 * @fires {AdapterErrorEvent} adapter-error - A call has failed. The list tells the user.
 * @slot heading - A heading above the list.
 * @slot empty - Shown while there are no invites, such as a button that opens the invite form.
 * @slot footer - Below the list.
 * @csspart toolbar - Search, filters and order.
 * @csspart input - The search and the selects.
 * @csspart table - The table of invites.
 * @csspart row - One invite.
 * @csspart cell - A cell of a row.
 * @csspart badge - The status of an invite.
 * @csspart details - The details of an invite.
 * @csspart dialog - A dialog over the list.
 * @csspart notice - The reason why the list could not be loaded.
 * @csspart error - The reason why an action on an invite failed.
 * @csspart pager - The range that is shown, and the buttons for the neighbouring pages.
 * @csspart button - Every button except those in headings.
 * @csspart button-primary - The main button of a dialog.
 */
export class InviteList extends ListElement<'listInvites', InviteListMessages> {
  /** The ids of the invites whose details are open. */
  readonly #openIds = new Set<string>();
  #loaded: LoadedInvites | undefined;

  /** Shows only invites with one of these statuses, by the contract's names; all by default. As an attribute, separated by spaces. */
  @property({ converter: names }) status: readonly Invite['status'][] = [];

  /** Shows only invites that need attention: bounced, failed or expiring soon. Defaults to false. */
  @property({ type: Boolean, converter: booleanAttribute }) attention = false;

  constructor() {
    super(config);
  }

  protected override async importLoaded() {
    const { LoadedInvites } = await import('./loaded-invites.ts');
    return (this.#loaded = new LoadedInvites(this.listHost, this.#openIds));
  }

  protected override get view() {
    // Pages may set a single name, or nothing at all.
    const status = statuses.filter((name) => [this.status].flat().includes(name));
    return { ...super.view, status, attention: this.attention };
  }

  protected override renderRow(invite: Invite) {
    const { api, list, getMessages } = this.listHost;
    return renderInviteRow(invite, {
      messages: getMessages(),
      clock: list.clock,
      loaded: this.#loaded,
      canResend: isOffered(api.adapter, 'resendInvite'),
      isDisabled: this.disabled,
      areDetailsOpen: this.#openIds.has(invite.id),
      onResend: () => void this.#resend(invite),
      onToggleDetails: () => this.#toggleDetails(invite.id),
    });
  }

  protected override renderFilters() {
    const messages = this.listHost.getMessages();
    const { status, attention } = this.view;
    const toggle = (name: Invite['status']) =>
      status.includes(name) ? status.filter((other) => other !== name) : [...status, name];
    return html`<fieldset class="filters">
      <legend>${messages.status}</legend>
      <div class="chips">
        ${statuses.map((name) =>
          this.#renderChip(messages.statuses[name] ?? name, status.includes(name), () => ({ status: toggle(name) })),
        )}
        ${this.#renderChip(messages.attention, attention, () => ({ attention: !attention }))}
      </div>
    </fieldset>`;
  }

  /** On a server, the attribute states the value: there, `.checked=${false}` would render an attribute that checks the box. */
  #renderChip(label: string, isChecked: boolean, toView: () => Partial<ListView>) {
    return html`<label class="chip"
      ><input
        type="checkbox"
        ?checked=${isServer && isChecked}
        .checked=${isServer ? noChange : isChecked}
        @change=${() => this.listHost.changeView(toView())}
      />${label}</label
    >`;
  }

  /** The click may come before the actions are loaded, so load them first. */
  async #resend(invite: Invite) {
    await this.load();
    await this.#loaded?.actions.resend(invite);
  }

  #toggleDetails(id: string) {
    if (!this.#openIds.delete(id)) this.#openIds.add(id);
    this.requestUpdate();
  }
}

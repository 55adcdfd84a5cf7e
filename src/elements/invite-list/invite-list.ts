import { html, isServer, noChange } from 'lit';
import { property } from 'lit/decorators.js';
import type { Invite, InviteListQuery } from '../../contract/models.ts';
import type { ListView } from '../../events/list-events.ts';
import type { InviteListMessages, InviteListTexts } from '../../localization/list-messages.ts';
import { type ListDefinition, ListElement } from '../list-element/list-element.ts';
import { inviteListLanguages, inviteListMessages } from './invite-list.messages.ts';
import type { InviteListLife } from './invite-list-life.ts';
import { InviteRows } from './invite-rows.ts';
import { booleanAttribute } from '../../properties/boolean-attribute.ts';

/** The contract's states of an invite, in the order in which they are offered. */
const statuses = ['pending', 'accepted', 'expired', 'revoked'] as const satisfies readonly Invite['status'][];

/** The contract's orders of invites; the first is the default. */
const sorts = ['-lastSentAt', 'lastSentAt', 'companyName', '-companyName', 'expiresAt', '-expiresAt'] as const;

const definition: ListDefinition<'listInvites', InviteListMessages, InviteListTexts, InviteListLife> = {
  operation: 'listInvites',
  sorts,
  english: inviteListMessages,
  languages: inviteListLanguages,
  loadLife: async () => (await import('./invite-list-life.ts')).InviteListLife,
};

/** A list of names in an attribute, as in `class`. */
const names = { fromAttribute: (text: string | null) => (text ?? '').split(/\s+/).filter(Boolean) };

/**
 * Lists previous invites with their states, live: a pending one can be sent again, revoked, or handed over as a link; one
 * is accepted once the customer has created an account through the link.
 *
 * @tag invite-list
 * @fires {ViewChangedEvent} view-changed - The user shows something else: another search, filter, order or page.
 * @fires {ResendInviteEvent} resend-invite - The user sends an invite again; cancelable, before the call.
 * @fires {InviteResentEvent} invite-resent - An invite was sent again.
 * @fires {RevokeInviteEvent} revoke-invite - The user withdraws an invite; cancelable, before the call.
 * @fires {InviteRevokedEvent} invite-revoked - An invite was withdrawn.
 * @fires {OpenCustomerEvent} open-customer - The user wants to see the customer that an invite became; the page shows it.
 * @fires {AdapterErrorEvent} adapter-error - A call failed; the list has told the user.
 * @slot heading - A heading above the list.
 * @slot empty - What can be done while there are no invites, such as a button that opens the invite form.
 * @slot footer - Below the list.
 * @csspart toolbar - Search, filters and order.
 * @csspart input - The search and the selects.
 * @csspart table - The table of invites.
 * @csspart row - One invite.
 * @csspart cell - A cell of a row.
 * @csspart badge - The state of an invite.
 * @csspart details - All that is known of an invite.
 * @csspart dialog - A dialog over the list.
 * @csspart notice - Why the list could not be loaded.
 * @csspart error - Why something could not be done with an invite.
 * @csspart pager - What is shown of how much, and the neighbouring pages.
 * @csspart button - Every button but those of the headings.
 * @csspart button-primary - The main button of a dialog.
 */
export class InviteList extends ListElement<'listInvites', InviteListMessages, InviteListTexts, InviteListLife> {
  readonly #rows = new InviteRows(this.surface, {
    getTexts: () => this.texts,
    getLife: () => this.life,
    loadLife: () => this.loadLife(),
  });

  /** Only invites in one of these states (the contract's names); all by default. As attribute, apart by spaces. */
  @property({ converter: names }) status: readonly Invite['status'][] = [];

  /** Only invites that need attention: bounced, failed, or about to expire; false by default. */
  @property({ type: Boolean, converter: booleanAttribute }) attention = false;

  constructor() {
    super(definition);
  }

  protected override get view() {
    // Pages set one name, or nothing at all.
    const status = statuses.filter((name) => [this.status].flat().includes(name));
    return { ...super.view, status, attention: this.attention };
  }

  protected override toQuery(): InviteListQuery {
    const { query, sort, pageSize, cursor, status, attention } = this.view;
    return {
      ...(query && { q: query.trimEnd() }),
      ...(status.length && { status }),
      ...(attention && { attention }),
      sort: sort as (typeof sorts)[number],
      limit: pageSize,
      ...(cursor && { cursor }),
    };
  }

  protected override get isFiltered(): boolean {
    const { status, attention } = this.view;
    return super.isFiltered || status.length > 0 || attention;
  }

  protected override clearFilters() {
    this.status = [];
    this.attention = false;
  }

  protected override get columns() {
    const { texts } = this;
    return [
      { label: texts.companyName, sort: 'companyName' },
      { label: texts.contact },
      { label: texts.status },
      { label: texts.sent, sort: 'lastSentAt', startsDescending: true },
      { label: texts.expires, sort: 'expiresAt' },
      { label: texts.actions },
    ];
  }

  protected override renderRow(invite: Invite) {
    return this.#rows.render(invite);
  }

  protected override renderFilters() {
    const { texts, view } = this;
    const { status, attention } = view;
    const toggle = (name: Invite['status']) =>
      status.includes(name) ? status.filter((other) => other !== name) : [...status, name];
    return html`<fieldset class="filters">
      <legend>${texts.status}</legend>
      <div class="chips">
        ${statuses.map((name) =>
          this.#renderChip(texts.statuses[name] ?? name, status.includes(name), () => ({ status: toggle(name) })),
        )}
        ${this.#renderChip(texts.attention, attention, () => ({ attention: !attention }))}
      </div>
    </fieldset>`;
  }

  /** A server writes the property as an attribute, and false as one that is there: it gets an attribute of its own. */
  #renderChip(label: string, isChecked: boolean, toView: () => Partial<ListView>) {
    return html`<label class="chip"
      ><input
        type="checkbox"
        ?checked=${isServer && isChecked}
        .checked=${isServer ? noChange : isChecked}
        @change=${() => this.surface.change(toView())}
      />${label}</label
    >`;
  }

  protected override renderTools() {
    return this.life?.later.export.render();
  }

  protected override renderOverlays() {
    return this.life?.later.renderDialogs();
  }
}

import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import type { ListView } from '../../events/list-events.ts';
import type { CustomersTab } from '../../events/tab-events.ts';
import type { Overrides } from '../../localization/override.ts';
import type { CustomersPageMessages } from '../../localization/page-messages.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { booleanAttribute } from '../../properties/boolean-attribute.ts';

/**
 * All about customers on one page: how many there are, the customers and the invites in tabs, and the forms for new ones in
 * dialogs. Each of these elements is loaded when it is shown first, and is told by `messages` and reached by `::part()` as
 * if it stood alone; its events pass through.
 *
 * @tag customers-page
 * @fires {TabChangedEvent} tab-changed - Another tab is shown.
 * @fires {ViewChangedEvent} view-changed - The user shows something else of the list in the tab that is shown.
 * @fires {OpenCustomerEvent} open-customer - The user wants to see a customer; the page around shows it.
 * @fires {AddCustomerEvent} add-customer - The user sends the form that adds a customer; cancelable, before the call.
 * @fires {CustomerAddedEvent} customer-added - The customer exists; `event.customer` never holds login details.
 * @fires {InviteCustomerEvent} invite-customer - The user sends the form that invites a customer; cancelable.
 * @fires {CustomerInvitedEvent} customer-invited - The invite exists.
 * @fires {ResendInviteEvent} resend-invite - The user sends an invite again; cancelable, before the call.
 * @fires {InviteResentEvent} invite-resent - An invite was sent again.
 * @fires {RevokeInviteEvent} revoke-invite - The user withdraws an invite; cancelable, before the call.
 * @fires {InviteRevokedEvent} invite-revoked - An invite was withdrawn.
 * @fires {AdapterErrorEvent} adapter-error - A call failed; the user was told.
 * @slot heading - In place of the heading “Customers”, such as one of the level that the page around needs.
 * @csspart header - Heading and buttons.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One tab.
 * @csspart tab-selected - The tab that is shown.
 * @csspart panel - What a tab shows.
 * @csspart dialog - A dialog with a form, or one over a list.
 * @csspart notice - Why something could not be loaded.
 * @csspart button - Every button but the tabs.
 * @csspart button-primary - The main button of its place.
 */
export class CustomersPage extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  readonly #view = new LazyModule(
    this,
    async () => new (await import('./customers-page-view.ts')).CustomersPageView(this),
  );

  /** Serves this element, and all in it, in place of the nearest provider's adapter. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  /** The tab that is shown: `customers`, the default, or `invites`. */
  @property({ reflect: true }) tab: CustomersTab = 'customers';

  /** What of the customers is shown, as `view-changed` told it; everything by default. */
  @property({ attribute: false }) customers: Partial<ListView> = {};

  /** What of the invites is shown, as `view-changed` told it; everything by default. */
  @property({ attribute: false }) invites: Partial<ListView> = {};

  /** Keeps the user from acting on what is shown; false by default. */
  @property({ type: Boolean, converter: booleanAttribute, reflect: true }) disabled = false;

  /** Texts in place of the built-in ones, in any language; those of the elements within by their names. */
  @property({ attribute: false }) messages: Overrides<CustomersPageMessages> = {};

  /** Where billing accounts are set up in the host's portal (http or https); offered where none is set up yet. */
  @property({ attribute: 'billing-accounts-url' }) billingAccountsUrl: string | undefined;

  /** Where phone numbers without country code are dialled (ISO 3166-1 alpha-2), unless a form knows better. */
  @property({ attribute: 'default-country' }) defaultCountry: string | undefined;

  /** Where customers may be (ISO 3166-1 alpha-2); every country by default. */
  @property({ attribute: false }) allowedCountries: readonly string[] | undefined;

  /** The languages that an invite can be written in (BCP 47); the form's own by default. */
  @property({ attribute: false }) inviteLanguages: readonly string[] | undefined;

  /** Opens the form that adds a customer, as its button does. */
  async openAddForm(): Promise<void> {
    (await this.#load())?.openForm('add');
  }

  /** Opens the form that invites a customer, as its button does. */
  async openInviteForm(): Promise<void> {
    (await this.#load())?.openForm('invite');
  }

  /** Loads the list that is shown, and the counts, anew. */
  async reload(): Promise<void> {
    await (await this.#load())?.reload();
  }

  /** Moves the focus to the tab that is shown. */
  override focus(options?: FocusOptions) {
    this.renderRoot?.querySelector<HTMLElement>('[aria-selected=true]')?.focus(options);
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  adoptedCallback() {
    restoreStyles(this);
  }

  protected override render() {
    const { module: view, failed } = this.#view;
    if (view) return view.render();
    const { partFailed = 'This page could not be loaded.', tryAgain = 'Try again' } = this.messages ?? {};
    return html`<slot name="heading"></slot>${
        failed
          ? html`<p role="alert">${partFailed}</p>
              <button part="button" type="button" @click=${() => void this.#load()}>${tryAgain}</button>`
          : nothing
      }`;
  }

  async #load() {
    await this.#view.load();
    return this.#view.module;
  }
}

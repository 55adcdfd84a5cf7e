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
 * Shows customers and invites in tabs with counts, and the forms for new ones in dialogs. Each of these elements is
 * loaded when it is first shown. `messages` and `::part()` reach them, and their events bubble through.
 *
 * @tag customers-page
 * @fires {TabChangedEvent} tab-changed - Another tab is shown.
 * @fires {ViewChangedEvent} view-changed - The user changed the search, filters, sort order or page of a list.
 * @fires {OpenCustomerEvent} open-customer - The user wants to open a customer. Your page shows it.
 * @fires {AddCustomerEvent} add-customer - The user submits the form that adds a customer. Cancelable; dispatched
 *   before the call.
 * @fires {CustomerAddedEvent} customer-added - A customer was added. `event.customer` never contains login details.
 * @fires {InviteCustomerEvent} invite-customer - The user submits the form that invites a customer. Cancelable;
 *   dispatched before the call.
 * @fires {CustomerInvitedEvent} customer-invited - A customer was invited.
 * @fires {ResendInviteEvent} resend-invite - The user resends an invite. Cancelable; dispatched before the call.
 * @fires {InviteResentEvent} invite-resent - An invite was resent.
 * @fires {RevokeInviteEvent} revoke-invite - The user revokes an invite. Cancelable; dispatched before the call.
 * @fires {InviteRevokedEvent} invite-revoked - An invite was revoked.
 * @fires {AdapterErrorEvent} adapter-error - A call failed. The element shows the error itself.
 * @slot heading - Replaces the heading “Customers”, for example with one of another level.
 * @csspart header - Heading and buttons.
 * @csspart tabs - The tab list.
 * @csspart tab - One tab.
 * @csspart tab-selected - The selected tab.
 * @csspart panel - A tab panel.
 * @csspart dialog - A dialog with a form, or one over a list.
 * @csspart notice - A notice that something could not be loaded.
 * @csspart button - Every button except the tabs.
 * @csspart button-primary - The primary button.
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

  /** Overrides the adapter of the nearest provider, for this element and those in it. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  /**
   * The selected tab: `customers` or `invites`. Defaults to `customers`. Removing the attribute keeps the tab, because
   * libraries that morph a page remove attributes that are not in the new markup.
   */
  @property({ reflect: true }) tab: CustomersTab = 'customers';

  /** The view of the customers: search, sort order and page, as in a `view-changed` event. Empty by default. */
  @property({ attribute: false }) customers: Partial<ListView> = {};

  /** The view of the invites: search, filters, sort order and page, as in a `view-changed` event. Empty by default. */
  @property({ attribute: false }) invites: Partial<ListView> = {};

  /** Disables all actions on the page. Defaults to false. */
  @property({ type: Boolean, converter: booleanAttribute, reflect: true }) disabled = false;

  /** Overrides built-in texts, in every language. Nest those of the page's elements by element name. */
  @property({ attribute: false }) messages: Overrides<CustomersPageMessages> = {};

  /** The URL of your portal's page for billing accounts (http or https). The forms link to it if there are none yet. */
  @property({ attribute: 'billing-accounts-url' }) billingAccountsUrl: string | undefined;

  /** The country of phone numbers without a country code (ISO 3166-1 alpha-2), unless the address has a country. */
  @property({ attribute: 'default-country' }) defaultCountry: string | undefined;

  /** The countries to choose from in an address (ISO 3166-1 alpha-2). All countries by default. */
  @property({ attribute: false }) allowedCountries: readonly string[] | undefined;

  /** The languages that the email can be written in (BCP 47). Defaults to those of the form. */
  @property({ attribute: false }) inviteLanguages: readonly string[] | undefined;

  /** Opens the form that adds a customer. */
  async openAddForm(): Promise<void> {
    (await this.#load())?.openForm('add');
  }

  /** Opens the form that invites a customer. */
  async openInviteForm(): Promise<void> {
    (await this.#load())?.openForm('invite');
  }

  /** Reloads the list in the selected tab, and the counts. */
  async reload(): Promise<void> {
    await (await this.#load())?.reload();
  }

  /** Focuses the selected tab. */
  override focus(options?: FocusOptions) {
    this.renderRoot?.querySelector<HTMLElement>('[aria-selected=true]')?.focus(options);
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  override attributeChangedCallback(name: string, earlier: string | null, value: string | null) {
    // Request an update to reflect the attribute again.
    if (name === 'tab' && value === null && this.tab) this.requestUpdate(name);
    else super.attributeChangedCallback(name, earlier, value);
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

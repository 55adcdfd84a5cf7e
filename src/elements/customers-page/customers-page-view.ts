import { html, nothing } from 'lit';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import type { ChangeEvent } from '../../controllers/change-events-controller.ts';
import { createRemovedFocusRestorer, type FocusRestorer } from '../../controllers/focus-restorer.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { isOffered } from '../../controllers/offered.ts';
import { OverviewController } from '../../controllers/overview-controller.ts';
import { warnOfUnknownMethods } from '../../controllers/unknown-methods.ts';
import { type CustomersTab, TabChangedEvent } from '../../events/tab-events.ts';
import { type ListView, ViewChangedEvent } from '../../events/list-events.ts';
import english from '../../localization/en/customers-page.ts';
import { customersPageLanguages } from '../../localization/page-languages.ts';
import type { CustomersPageMessages } from '../../localization/page-messages.ts';
import { formatNumber } from '../../localization/plural.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import type { CustomerList } from '../customer-list/customer-list.ts';
import type { InviteList } from '../invite-list/invite-list.ts';
import type { CustomersPageHost } from './customers-page-host.ts';
import { customersPageStyles } from './customers-page.styles.ts';
import { FormDialogsController, type FormName } from './form-dialogs-controller.ts';
import { PageParts } from './page-parts.ts';
import { renderTabs } from './page-tabs.ts';

const tabNames = ['customers', 'invites'] as const;
const listOf = { customers: 'customer-list', invites: 'invite-list' } as const;
/** The adapter method and the permission that each part of the page needs. */
const needs = {
  customers: { operation: 'listCustomers', permission: 'customers:read' },
  invites: { operation: 'listInvites', permission: 'invites:read' },
  add: { operation: 'addCustomer', permission: 'customers:create' },
  invite: { operation: 'inviteCustomer', permission: 'invites:send' },
} as const;
const usualSortOf = { customers: 'companyName', invites: '-lastSentAt' } as const;

/** Shared defaults: a new object for each rendering would count as a change of the property. */
const noMessages = {};
const everyStatus: InviteList['status'] = [];

const toListProperties = (tab: CustomersTab, view: Partial<ListView> | null | undefined) => ({
  query: view?.query ?? '',
  sort: view?.sort ?? usualSortOf[tab],
  pageSize: view?.pageSize ?? 25,
  cursor: view?.cursor ?? '',
});

/** The content of the page: heading, buttons, tabs with their lists, and dialogs. Loaded when the page is connected. */
export class CustomersPageView {
  readonly #host: CustomersPageHost;
  readonly #api: AdapterController;
  readonly #localize: LocalizeController<CustomersPageMessages>;
  readonly #overview: OverviewController;
  readonly #parts: PageParts;
  readonly #dialogs: FormDialogsController;
  /** A list that was shown once stays rendered, and keeps its state. */
  readonly #shown = new Set<CustomersTab>();
  #last: CustomersTab | undefined;
  readonly #focus: FocusRestorer;

  constructor(host: CustomersPageHost) {
    this.#host = host;
    this.#api = new AdapterController(host);
    this.#localize = new LocalizeController<CustomersPageMessages>(host, english, customersPageLanguages);
    this.#overview = new OverviewController(host, this.#api, (event) => this.#isListingInvites(event));
    const getMessages = () => this.#localize.texts;
    this.#parts = new PageParts(host, getMessages, () => this.#localize.locale);
    this.#dialogs = new FormDialogsController(host, this.#parts, getMessages);
    this.#focus = createRemovedFocusRestorer(host, () => (this.#dialogs.shown ? this.#dialogs.focus() : host.focus()));
    host.addController({ hostUpdate: () => warnOfUnknownMethods(this.#api.adapter) });
    host.addController({ hostUpdate: () => this.#focus.save(), hostUpdated: () => this.#onUpdated() });
    restoreStyles(host, customersPageStyles);
  }

  openForm(name: FormName) {
    if (this.#isOffered(name)) this.#dialogs.open(name);
  }

  async reload(): Promise<void> {
    await Promise.all([this.#list?.reload(), this.#overview.refresh()]);
  }

  render() {
    const { waiting, direction, locale } = this.#localize;
    this.#shown.add(this.#tab);
    return html`<div
      class="root ${waiting ? 'waiting' : ''}"
      dir=${direction ?? nothing}
      @customer-added=${() => this.#onDone('add', 'customers')}
      @customer-invited=${() => this.#onDone('invite', 'invites')}
      @invite-resent=${(event: Event) => this.#onResent(event)}
    >
      ${this.#renderHeader()} ${this.#renderTabs()}
      ${tabNames.map((tab) => (this.#isOffered(tab) ? this.#renderPanel(tab) : nothing))}
      ${this.#dialogs.render(locale)}
    </div>`;
  }

  #onUpdated() {
    const tab = this.#tab;
    // Reload a list that was hidden, so that it shows new items instead of a note about them.
    if (this.#last && this.#last !== tab) void this.#list?.reload();
    this.#last = tab;
    this.#focus.restore();
  }

  /** The requested tab, or the first available one. */
  get #tab(): CustomersTab {
    const asked = this.#host.tab === 'invites' ? 'invites' : 'customers';
    return this.#isOffered(asked) ? asked : (this.#tabs[0] ?? asked);
  }

  get #tabs(): readonly CustomersTab[] {
    return tabNames.filter((tab) => this.#isOffered(tab));
  }

  /**
   * Whether the adapter has the method and the user has the permission. Keeps a form whose call has rejected as
   * `not-offered`, because it holds the user's input.
   */
  #isOffered(name: CustomersTab | FormName): boolean {
    const { adapter } = this.#api;
    const { operation, permission } = needs[name];
    const isForm = name === 'add' || name === 'invite';
    const has = isForm ? adapter?.[operation] !== undefined : isOffered(adapter, operation);
    return !adapter || (has && this.#overview.may(permission));
  }

  /** The list of the tab that is shown, once it is loaded. */
  get #list(): CustomerList | InviteList | undefined {
    return this.#parts.find(listOf[this.#tab]);
  }

  /** Whether the shown list loads invites; after a change, it does so only for a new one, and only its first page. */
  #isListingInvites(event?: ChangeEvent): boolean {
    const isShown = this.#tab === 'invites' && this.#isOffered('invites') && !this.#parts.hasFailed('invite-list');
    return isShown && (!event || (event.type === 'customer-invited' && !this.#host.invites?.cursor));
  }

  #renderHeader() {
    const { texts: messages, locale } = this.#localize;
    return html`<div part="header" class="header" lang=${locale}>
      <slot name="heading"><h2>${messages.heading}</h2></slot>
      <div class="actions">
        ${this.#renderOpener('add', messages.addCustomer)} ${this.#renderOpener('invite', messages.inviteCustomer)}
      </div>
    </div>`;
  }

  #renderOpener(name: FormName, label: string) {
    if (!this.#isOffered(name)) return nothing;
    return html`<button
      part=${name === 'invite' ? 'button button-primary' : 'button'}
      type="button"
      aria-haspopup="dialog"
      ?disabled=${this.#host.disabled}
      @click=${() => this.#dialogs.open(name)}
    >
      ${label}
    </button>`;
  }

  #renderTabs() {
    const { texts: messages, locale, language } = this.#localize;
    const tabs = this.#tabs.map((tab) => {
      const count = this.#overview[tab];
      return { tab, label: messages[tab], count: count === undefined ? undefined : formatNumber(language, count) };
    });
    if (!tabs.length) return nothing;
    return html`<div lang=${locale}>
      ${renderTabs({ label: messages.tabs, tabs, selected: this.#tab, onSelect: (tab) => this.#select(tab) })}
    </div>`;
  }

  #renderPanel(tab: CustomersTab) {
    const isSelected = tab === this.#tab;
    if (isSelected && !this.#parts.hasFailed(listOf[tab])) void this.#parts.load(listOf[tab]);
    return html`<div
      part="panel"
      role="tabpanel"
      id="panel-${tab}"
      aria-labelledby="tab-${tab}"
      ?hidden=${!isSelected}
      @view-changed=${({ view }: ViewChangedEvent) => this.#onViewChanged(tab, view)}
    >
      ${this.#shown.has(tab) ? this.#renderList(tab) : nothing}
    </div>`;
  }

  #renderList(tab: CustomersTab) {
    const { adapter, customers, invites, disabled, messages } = this.#host;
    return tab === 'customers'
      ? this.#parts.render('customer-list', {
          adapter,
          disabled,
          messages: messages?.customerList ?? noMessages,
          ...toListProperties(tab, customers),
        })
      : this.#parts.render('invite-list', {
          adapter,
          disabled,
          messages: messages?.inviteList ?? noMessages,
          ...toListProperties(tab, invites),
          // The list ignores unknown names.
          status: (invites?.status as InviteList['status'] | undefined) ?? everyStatus,
          attention: invites?.attention ?? false,
        });
  }

  #select(tab: CustomersTab) {
    if (tab === this.#tab) return;
    this.#host.tab = tab;
    this.#host.dispatchEvent(new TabChangedEvent(tab));
  }

  /** Shows the list that has the new item. */
  #onDone(name: FormName, tab: CustomersTab) {
    this.#dialogs.finish(name);
    if (!this.#isOffered(tab)) return;
    this.#showAll(tab);
    this.#select(tab);
  }

  /** Clears filters that may hide the new item. */
  #showAll(tab: CustomersTab) {
    const view = this.#host[tab];
    if (!view?.query && !view?.cursor && !view?.status?.length && !view?.attention) return;
    const all = { ...toListProperties(tab, view), query: '', cursor: '' };
    this.#host[tab] = tab === 'invites' ? { ...all, status: [], attention: false } : all;
    this.#host.dispatchEvent(new ViewChangedEvent({ ...all, ...this.#host[tab] }));
  }

  /**
   * Shows the invites after a form has resent an earlier invite instead of sending a new one. Keeps the tab after a
   * resend from the list.
   */
  #onResent({ target }: Event) {
    if (target === this.#parts.find('add-customer-form')) this.#onDone('add', 'invites');
    if (target === this.#parts.find('invite-customer-form')) this.#onDone('invite', 'invites');
  }

  /** Updates the property when the view of the list changes. */
  #onViewChanged(tab: CustomersTab, view: ListView) {
    this.#host[tab] = view;
  }
}

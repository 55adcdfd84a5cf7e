import { html, nothing, type ReactiveController } from 'lit';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import { createGoneFocusRestorer, type FocusRestorer } from '../../controllers/focus-restorer.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { OverviewController } from '../../controllers/overview-controller.ts';
import { type CustomersTab, TabChangedEvent } from '../../events/tab-events.ts';
import { type ListView, ViewChangedEvent } from '../../events/list-events.ts';
import type { CustomersPageTexts } from '../../localization/page-messages.ts';
import { formatNumber } from '../../localization/plural.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import type { CustomerList } from '../customer-list/customer-list.ts';
import type { InviteList } from '../invite-list/invite-list.ts';
import type { CustomersPage } from './customers-page.ts';
import { customersPageLanguages, customersPageMessages } from './customers-page.messages.ts';
import { customersPageStyles } from './customers-page.styles.ts';
import { FormDialogs, type FormName } from './form-dialogs.ts';
import { PageParts } from './page-parts.ts';
import { renderTabs } from './page-tabs.ts';

const tabNames = ['customers', 'invites'] as const;
const listOf = { customers: 'customer-list', invites: 'invite-list' } as const;
const operationOf = {
  customers: 'listCustomers',
  invites: 'listInvites',
  add: 'addCustomer',
  invite: 'inviteCustomer',
} as const;
const permissionOf = {
  customers: 'customers:read',
  invites: 'invites:read',
  add: 'customers:create',
  invite: 'invites:send',
} as const;
const usualSortOf = { customers: 'companyName', invites: '-lastSentAt' } as const;

/** Each one object, as another would count as a change. */
const nothingOfItsOwn = {};
const everyStatus: InviteList['status'] = [];

const toListProperties = (tab: CustomersTab, view: Partial<ListView> | null | undefined) => ({
  query: view?.query ?? '',
  sort: view?.sort ?? usualSortOf[tab],
  pageSize: view?.pageSize ?? 25,
  cursor: view?.cursor ?? '',
});

/** What the page shows: heading and buttons, tabs with their lists, and the dialogs. */
export class CustomersPageView implements ReactiveController {
  readonly #host: CustomersPage;
  readonly #api: AdapterController;
  readonly #localize: LocalizeController<CustomersPageTexts>;
  readonly #overview: OverviewController;
  readonly #parts: PageParts;
  readonly #dialogs: FormDialogs;
  /** A list that was shown once stays, with its place and what was typed. */
  readonly #shown = new Set<CustomersTab>();
  #last: CustomersTab | undefined;
  readonly #focus: FocusRestorer;

  constructor(host: CustomersPage) {
    this.#host = host;
    this.#api = new AdapterController(host);
    this.#localize = new LocalizeController<CustomersPageTexts>(host, customersPageMessages, customersPageLanguages);
    this.#overview = new OverviewController(host, this.#api);
    const getText = () => this.#localize.texts;
    this.#parts = new PageParts(host, getText, () => this.#localize.locale);
    this.#dialogs = new FormDialogs(host, this.#parts, getText);
    this.#focus = createGoneFocusRestorer(host, () => (this.#dialogs.shown ? this.#dialogs.focus() : host.focus()));
    host.addController(this);
    restoreStyles(host, customersPageStyles);
  }

  hostUpdate() {
    this.#focus.save();
  }

  hostUpdated() {
    const tab = this.#tab;
    // A list that nobody saw for a while begins up to date, not with news of what it lacks.
    if (this.#last && this.#last !== tab) void this.#list?.reload();
    this.#last = tab;
    this.#focus.restore();
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

  /** The tab that is asked for, where it is offered. */
  get #tab(): CustomersTab {
    const asked = this.#host.tab === 'invites' ? 'invites' : 'customers';
    return this.#isOffered(asked) ? asked : (this.#tabs[0] ?? asked);
  }

  get #tabs(): readonly CustomersTab[] {
    return tabNames.filter((tab) => this.#isOffered(tab));
  }

  /** What the adapter does not offer, or the user may not do, is not offered either. */
  #isOffered(name: CustomersTab | FormName): boolean {
    const { adapter } = this.#api;
    return !adapter || (adapter[operationOf[name]] !== undefined && this.#overview.may(permissionOf[name]));
  }

  /** The list that is shown, once it is there. */
  get #list(): CustomerList | InviteList | undefined {
    return this.#parts.find(listOf[this.#tab]);
  }

  #renderHeader() {
    const { texts, locale } = this.#localize;
    return html`<div part="header" class="header" lang=${locale}>
      <slot name="heading"><h2>${texts.heading}</h2></slot>
      <div class="actions">
        ${this.#renderOpener('add', texts.addCustomer)} ${this.#renderOpener('invite', texts.inviteCustomer)}
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
    const { texts, locale, language } = this.#localize;
    const tabs = this.#tabs.map((tab) => {
      const count = this.#overview[tab];
      return { tab, label: texts[tab], count: count === undefined ? undefined : formatNumber(language, count) };
    });
    if (!tabs.length) return nothing;
    return html`<div lang=${locale}>
      ${renderTabs({ label: texts.tabs, tabs, selected: this.#tab, onSelect: (tab) => this.#select(tab) })}
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
          messages: messages?.customerList ?? nothingOfItsOwn,
          ...toListProperties(tab, customers),
        })
      : this.#parts.render('invite-list', {
          adapter,
          disabled,
          messages: messages?.inviteList ?? nothingOfItsOwn,
          ...toListProperties(tab, invites),
          // Those that the contract does not know are left out by the list.
          status: (invites?.status as InviteList['status'] | undefined) ?? everyStatus,
          attention: invites?.attention ?? false,
        });
  }

  #select(tab: CustomersTab) {
    if (tab === this.#tab) return;
    this.#host.tab = tab;
    this.#host.dispatchEvent(new TabChangedEvent(tab));
  }

  /** What was just sent shows where it is listed. */
  #onDone(name: FormName, tab: CustomersTab) {
    this.#dialogs.finish(name);
    if (!this.#isOffered(tab)) return;
    this.#showAll(tab);
    this.#select(tab);
  }

  /** Without what might hide it. */
  #showAll(tab: CustomersTab) {
    const view = this.#host[tab];
    if (!view?.query && !view?.cursor && !view?.status?.length && !view?.attention) return;
    const all = { ...toListProperties(tab, view), query: '', cursor: '' };
    this.#host[tab] = tab === 'invites' ? { ...all, status: [], attention: false } : all;
    this.#host.dispatchEvent(new ViewChangedEvent({ ...all, ...this.#host[tab] }));
  }

  /** From a form, in place of a new invite; the list resends without ado. */
  #onResent({ target }: Event) {
    if (target === this.#parts.find('add-customer-form')) this.#onDone('add', 'invites');
    if (target === this.#parts.find('invite-customer-form')) this.#onDone('invite', 'invites');
  }

  /** Kept, so that the properties tell what is shown. */
  #onViewChanged(tab: CustomersTab, view: ListView) {
    this.#host[tab] = view;
  }
}

import { html, nothing, type ReactiveController } from 'lit';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { OverviewController } from '../../controllers/overview-controller.ts';
import { type CustomersTab, TabChangedEvent } from '../../events/tab-events.ts';
import type { ListView, ViewChangedEvent } from '../../events/list-events.ts';
import type { CustomersPageTexts } from '../../localization/page-messages.ts';
import { formatNumber } from '../../localization/plural.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import type { CustomerList } from '../customer-list/customer-list.ts';
import type { InviteList } from '../invite-list/invite-list.ts';
import type { CustomersPage } from './customers-page.ts';
import { customersPageLanguages, customersPageMessages } from './customers-page.messages.ts';
import { customersPageStyles } from './customers-page.styles.ts';
import { listParts } from './exported-parts.ts';
import { FormDialogs, type FormName } from './form-dialogs.ts';
import { PageParts } from './page-parts.ts';
import { renderTabs } from './page-tabs.ts';

const listOf = { customers: 'customer-list', invites: 'invite-list' } as const;
const operationOf = { customers: 'listCustomers', invites: 'listInvites' } as const;

/** What the page shows: heading and buttons, tabs with their lists, and the dialogs. */
export class CustomersPageView implements ReactiveController {
  readonly #host: CustomersPage;
  readonly #api: AdapterController;
  readonly #localize: LocalizeController<CustomersPageTexts, CustomersPageTexts>;
  readonly #overview: OverviewController;
  readonly #parts: PageParts;
  readonly #dialogs: FormDialogs;
  /** A list that was shown once stays, with its place and what was typed. */
  readonly #shown = new Set<CustomersTab>();

  constructor(host: CustomersPage) {
    this.#host = host;
    this.#api = new AdapterController(host);
    this.#localize = new LocalizeController<CustomersPageTexts, CustomersPageTexts>(
      host,
      customersPageMessages,
      customersPageLanguages,
    );
    this.#overview = new OverviewController(host, this.#api);
    const getText = () => this.#localize.texts;
    this.#parts = new PageParts(host, getText);
    this.#dialogs = new FormDialogs(host, this.#parts, getText);
    host.addController(this);
  }

  /** On its way to another document the page loses its styles. */
  hostConnected() {
    const root = this.#host.shadowRoot;
    if (root && !root.adoptedStyleSheets.length) restoreStyles(root, customersPageStyles);
  }

  openForm(name: FormName) {
    this.#dialogs.open(name);
  }

  async reload(): Promise<void> {
    await Promise.all([this.#list?.reload(), this.#overview.refresh()]);
  }

  render() {
    const { waiting, direction } = this.#localize;
    this.#shown.add(this.#tab);
    return html`<div
      class="root ${waiting ? 'waiting' : ''}"
      dir=${direction ?? nothing}
      @customer-added=${() => this.#onDone('add', 'customers')}
      @customer-invited=${() => this.#onDone('invite', 'invites')}
      @invite-resent=${(event: Event) => this.#onResent(event)}
    >
      ${this.#renderHeader()} ${this.#renderTabs()} ${this.#renderPanel('customers')} ${this.#renderPanel('invites')}
      <div class="dialogs" lang=${this.#localize.locale}>${this.#dialogs.render()}</div>
    </div>`;
  }

  get #tab(): CustomersTab {
    return this.#host.tab === 'invites' ? 'invites' : 'customers';
  }

  /** The list that is shown, once it is there. */
  get #list(): CustomerList | InviteList | null | undefined {
    return this.#host.shadowRoot?.querySelector(listOf[this.#tab]);
  }

  /** What the adapter does not offer, or the user may not do, is not offered either. */
  get #offers() {
    const { adapter } = this.#api;
    return {
      add: !adapter || (adapter.addCustomer !== undefined && this.#overview.may('customers:create')),
      invite: !adapter || (adapter.inviteCustomer !== undefined && this.#overview.may('invites:send')),
    };
  }

  #renderHeader() {
    const { texts, locale } = this.#localize;
    const { add, invite } = this.#offers;
    return html`<div part="header" class="header" lang=${locale}>
      <slot name="heading"><h2>${texts.heading}</h2></slot>
      <div class="actions">
        ${add ? this.#renderOpener('add', texts.addCustomer) : nothing}
        ${invite ? this.#renderOpener('invite', texts.inviteCustomer) : nothing}
      </div>
    </div>`;
  }

  #renderOpener(name: FormName, label: string) {
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
    const format = (count: number | undefined) => (count === undefined ? undefined : formatNumber(language, count));
    const tabs = [
      { tab: 'customers', label: texts.customers, count: format(this.#overview.customers) },
      { tab: 'invites', label: texts.invites, count: format(this.#overview.invites) },
    ] as const;
    return html`<div lang=${locale}>
      ${renderTabs({ label: texts.tabs, tabs, selected: this.#tab, onSelect: (tab) => this.#onSelect(tab) })}
    </div>`;
  }

  #renderPanel(tab: CustomersTab) {
    const isSelected = tab === this.#tab;
    if (isSelected) void this.#parts.load(listOf[tab]);
    return html`<div part="panel" role="tabpanel" id="panel-${tab}" aria-labelledby="tab-${tab}" ?hidden=${!isSelected}>
      ${
        this.#shown.has(tab)
          ? this.#parts.render(listOf[tab], () =>
              tab === 'customers' ? this.#renderCustomers() : this.#renderInvites(),
            )
          : nothing
      }
    </div>`;
  }

  #renderCustomers() {
    const { adapter, customers, disabled, messages } = this.#host;
    const { query, sort, pageSize, cursor } = customers ?? {};
    return html`<customer-list
      exportparts=${listParts}
      .adapter=${adapter}
      .messages=${messages?.customerList ?? {}}
      .query=${query ?? ''}
      .sort=${sort ?? 'companyName'}
      .pageSize=${pageSize ?? 25}
      .cursor=${cursor ?? ''}
      ?disabled=${disabled}
      @view-changed=${({ view }: ViewChangedEvent) => this.#onViewChanged('customers', view)}
    ></customer-list>`;
  }

  #renderInvites() {
    const { adapter, invites, disabled, messages } = this.#host;
    const { query, sort, pageSize, cursor, status, attention } = invites ?? {};
    return html`<invite-list
      exportparts=${listParts}
      .adapter=${adapter}
      .messages=${messages?.inviteList ?? {}}
      .query=${query ?? ''}
      .sort=${sort ?? '-lastSentAt'}
      .pageSize=${pageSize ?? 25}
      .cursor=${cursor ?? ''}
      .status=${status ?? []}
      .attention=${attention ?? false}
      ?disabled=${disabled}
      @view-changed=${({ view }: ViewChangedEvent) => this.#onViewChanged('invites', view)}
    ></invite-list>`;
  }

  /** A list that nobody saw for a while begins up to date, not with news of what it lacks. */
  #onSelect(tab: CustomersTab) {
    if (tab === this.#tab) return;
    this.#select(tab);
    void this.#list?.reload();
  }

  #select(tab: CustomersTab) {
    if (tab === this.#tab) return;
    this.#host.tab = tab;
    this.#host.dispatchEvent(new TabChangedEvent(tab));
  }

  /** What was just sent shows where it is listed. */
  #onDone(name: FormName, tab: CustomersTab) {
    this.#dialogs.finish(name);
    if (this.#api.adapter?.[operationOf[tab]]) this.#select(tab);
  }

  /** From a form, in place of a new invite; the list resends without ado. */
  #onResent({ target }: Event) {
    if (target instanceof Element && target.matches('[data-form]'))
      this.#onDone(target.localName === 'add-customer-form' ? 'add' : 'invite', 'invites');
  }

  /** Kept, so that the properties tell what is shown. */
  #onViewChanged(tab: CustomersTab, view: ListView) {
    this.#host[tab] = view;
  }
}

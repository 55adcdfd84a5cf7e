import { html, render, type TemplateResult } from 'lit';
import type { CustomerAddedEvent, CustomerInvitedEvent, InviteResentEvent, Session } from 'reseller-elements';
import { adapter } from './api.ts';
import { AddCustomerPage } from './pages/add-customer.ts';
import { BillingPage } from './pages/billing.ts';
import { CustomersPage } from './pages/customers.ts';
import { DashboardPage } from './pages/dashboard.ts';
import { OutboxPage } from './pages/outbox.ts';
import type { Page, PortalServices } from './pages/page.ts';
import { DemoSettings } from './shell/demo-settings.ts';
import { Dialogs } from './shell/dialogs.ts';
import { Sidebar } from './shell/sidebar.ts';
import { Toast } from './shell/toast.ts';
import { Outbox } from './state/outbox.ts';
import { Preferences } from './state/preferences.ts';
import { Resource } from './state/resource.ts';
import { hrefOf, isRoute, type PageName, parseRoute, type Route } from './state/router.ts';
import { renderPageHeader } from './ui/page-header.ts';

/** The demo portal: a shell, five pages, and forms in dialogs. */
export class Portal implements PortalServices {
  readonly session: Resource<Session> = new Resource(
    (signal) => adapter.getSession({}, { signal }),
    () => this.changed(),
  );
  readonly outbox: Outbox = new Outbox(() => this.changed());
  readonly #root: HTMLElement;
  readonly #preferences = new Preferences();
  readonly #settings = new DemoSettings(this.#preferences, () => this.changed());
  readonly #sidebar = new Sidebar(() => this.changed());
  readonly #toast = new Toast(() => this.changed());
  readonly #dialogs = new Dialogs(() => this.changed());
  readonly #pages: Readonly<Record<PageName, Page>> = {
    dashboard: new DashboardPage(this),
    customers: new CustomersPage(),
    'add-customer': new AddCustomerPage(),
    billing: new BillingPage(this),
    outbox: new OutboxPage(this),
  };
  readonly #newInvites = new Set<string>();
  #route: Route = parseRoute(location.hash);
  #drawing = false;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  start(): void {
    this.#preferences.apply();
    window.addEventListener('hashchange', () => this.#onNavigate());
    void this.session.reload();
    this.outbox.start();
    this.#enter();
    this.#draw();
  }

  changed(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => this.#draw());
  }

  addCustomer(): void {
    this.#dialogs.show('add');
  }

  inviteCustomer(): void {
    this.#dialogs.show('invite');
  }

  may(permission: Session['permissions'][number]): boolean {
    return this.session.value?.permissions.includes(permission) ?? true;
  }

  isNew(inviteId: string): boolean {
    return this.#newInvites.has(inviteId);
  }

  get #page(): Page | undefined {
    return this.#route.page && this.#pages[this.#route.page];
  }

  #draw(): void {
    this.#drawing = false;
    document.title = `${this.#page?.title ?? 'Page not found'} · Brightwater IT`;
    render(this.#render(), this.#root);
  }

  #render(): TemplateResult {
    const { session, outbox } = this;
    const current = this.#route.page;
    return html`<reseller-provider
      .adapter=${adapter}
      @customer-invited=${this.#onInvited}
      @customer-added=${this.#onAdded}
      @invite-resent=${this.#onResent}
      @open-customer=${this.#onOpenCustomer}
    >
      <a class="skip-link" href="#main" @click=${this.#onSkip}>Skip to the content</a>
      <div class="shell">
        ${this.#sidebar.render({ current, session, outbox, settings: this.#settings })}
        <main id="main" tabindex="-1" class="main">
          <div class="page">${this.#page?.render(this.#route) ?? renderNotFound()}</div>
        </main>
      </div>
      ${this.#toast.render(!this.#dialogs.isOpen)} ${this.#dialogs.render(this.#toast)}
    </reseller-provider>`;
  }

  #enter(): void {
    this.outbox.reading = this.#route.page === 'outbox';
    this.#page?.load(this.#route);
  }

  #onNavigate(): void {
    if (!isRoute(location.hash)) return;
    const before = this.#route.page;
    this.#route = parseRoute(location.hash);
    this.#dialogs.close();
    this.#sidebar.closeMenu();
    if (before !== this.#route.page) this.#toast.hide();
    this.#enter();
    this.#draw();
    this.#land(before !== this.#route.page);
  }

  /**
   * Moves the focus to the heading of a new page. Within a page, keeps the focus unless its element has disappeared.
   */
  #land(isNewPage: boolean): void {
    if (isNewPage) window.scrollTo(0, 0);
    const { activeElement } = document;
    if (!isNewPage && activeElement !== document.body && activeElement?.checkVisibility()) return;
    const headings = [...this.#root.querySelectorAll<HTMLElement>(isNewPage ? 'h1' : '[data-landing], h1')];
    headings.findLast((heading) => heading.checkVisibility())?.focus();
  }

  readonly #onSkip = (event: Event): void => {
    // Following the link would replace the route in the fragment.
    event.preventDefault();
    this.#root.querySelector<HTMLElement>('#main')?.focus();
  };

  readonly #onInvited = ({ invite }: CustomerInvitedEvent): void => {
    this.#newInvites.add(invite.id);
    this.#dialogs.invited();
    if (invite.delivery !== 'failed') this.#toast.show(`Invite sent to ${invite.contactEmail}`, { hasMail: true });
    this.outbox.refresh();
    this.#showNewest();
    this.#page?.load(this.#route);
  };

  readonly #onAdded = ({ customer }: CustomerAddedEvent): void => {
    this.#dialogs.added();
    this.#toast.show(`${customer.companyName} was added`);
    this.#page?.load(this.#route);
  };

  readonly #onResent = ({ invite }: InviteResentEvent): void => {
    this.#dialogs.invited();
    this.#toast.show(`Invite sent again to ${invite.contactEmail}`, { hasMail: true });
    this.outbox.refresh();
    this.#page?.load(this.#route);
  };

  /** Opens the list, because there is no page for a single customer yet. */
  readonly #onOpenCustomer = (): void => {
    this.#dialogs.close();
    location.hash = hrefOf('customers');
  };

  /** Resets page and filter, which could hide the new invite. */
  #showNewest(): void {
    if (this.#route.page !== 'customers') return;
    history.replaceState(history.state, '', hrefOf('customers', { query: { tab: 'invites' } }));
    this.#route = parseRoute(location.hash);
  }
}

function renderNotFound(): TemplateResult {
  return renderPageHeader('Page not found', 'There is no such page. Choose one from the menu.');
}

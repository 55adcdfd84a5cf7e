import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from 'reseller-elements';
import type { Outbox } from '../state/outbox.ts';
import type { Resource } from '../state/resource.ts';
import { hrefOf, type PageName } from '../state/router.ts';
import { count, initials } from '../ui/format.ts';
import { brandMark, icon } from '../ui/icons.ts';
import type { DemoSettings } from './demo-settings.ts';

/** Pages reached from other pages have no link in the navigation. */
type LinkedPage = Exclude<PageName, 'add-customer'>;

const links: readonly (readonly [LinkedPage, string])[] = [
  ['dashboard', 'Dashboard'],
  ['customers', 'Customers'],
  ['billing', 'Billing'],
  ['outbox', 'Outbox'],
];

interface Parts {
  readonly current: PageName | undefined;
  readonly session: Resource<Session>;
  readonly outbox: Outbox;
  readonly settings: DemoSettings;
}

/** A sidebar on wide screens; a bar with a menu on narrow ones. */
export class Sidebar {
  readonly #changed: () => void;
  #isMenuOpen = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  readonly closeMenu = (): void => this.#setMenu(false);

  render({ current, session, outbox, settings }: Parts): TemplateResult {
    const { value } = session;
    const onKeydown = ({ key }: KeyboardEvent) => key === 'Escape' && this.closeMenu();
    return html`<header class="sidebar" @keydown=${onKeydown}>
      <a class="brand" href=${hrefOf('dashboard')}>
        ${brandMark}
        <span>
          <span class="brand-name">${value?.reseller.name ?? 'Brightwater IT'}</span>
          <span class="brand-platform">${value?.reseller.platformName ?? 'Cumulus One'}</span>
        </span>
      </a>
      <button
        class="button menu-button"
        type="button"
        aria-expanded=${this.#isMenuOpen}
        aria-controls="menu"
        @click=${() => this.#setMenu(!this.#isMenuOpen)}
      >
        ${icon(this.#isMenuOpen ? 'close' : 'menu')}Menu
      </button>
      <div id="menu" class="menu ${this.#isMenuOpen ? 'is-open' : ''}">
        <nav aria-label="Main">
          <ul role="list">
            ${links.map(([page, label]) => renderLink(page, label, page === current, outbox))}
          </ul>
        </nav>
        <div class="sidebar-foot">${settings.render()} ${renderUser(session)}</div>
      </div>
    </header>`;
  }

  #setMenu(isOpen: boolean): void {
    if (isOpen === this.#isMenuOpen) return;
    this.#isMenuOpen = isOpen;
    this.#changed();
  }
}

function renderLink(page: LinkedPage, label: string, isCurrent: boolean, outbox: Outbox): TemplateResult {
  const mails = page === 'outbox' ? outbox.mails.value?.length : undefined;
  return html`<li>
    <a href=${hrefOf(page)} aria-current=${isCurrent ? 'page' : nothing}>
      ${icon(page)}<span>${label}</span>
      ${
        mails
          ? html`<span class="count">
              <span aria-hidden="true">${mails}</span>
              <span class="visually-hidden">${count(mails, 'mail', 'mails')}</span>
            </span>`
          : nothing
      }
    </a>
  </li>`;
}

function renderUser(session: Resource<Session>): TemplateResult {
  const { value, error } = session;
  if (value) {
    return html`<div class="user">
      <span class="avatar" aria-hidden="true">${initials(value.user.name)}</span>
      <span class="user-words">
        <span class="user-name"><bdi>${value.user.name}</bdi></span>
        <span class="user-email"><bdi>${value.user.email}</bdi></span>
      </span>
    </div>`;
  }
  if (error === undefined) {
    return html`<div class="user" aria-hidden="true">
      <span class="avatar"></span><span class="user-words bars"><span></span><span></span></span>
    </div>`;
  }
  return html`<div class="user">
    <span class="avatar" aria-hidden="true">${icon('alert')}</span>
    <span class="user-words">
      <span class="user-name">Profile unavailable</span>
      <button class="link-button" type="button" @click=${() => void session.reload()}>
        ${session.loading ? 'Trying…' : 'Try again'}
      </button>
    </span>
  </div>`;
}

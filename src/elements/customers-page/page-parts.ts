import { html, type ReactiveControllerHost } from 'lit';
import { LazyPart } from '../../controllers/lazy-part.ts';
import type { CustomersPageTexts } from '../../localization/page-messages.ts';

export type PagePart = 'customer-list' | 'invite-list' | 'add-customer-form' | 'invite-customer-form';

/** Each defines its element as a page would that uses it by itself. */
const loaders: Readonly<Record<PagePart, () => Promise<object>>> = {
  'customer-list': () => import('../../define/customer-list.ts'),
  'invite-list': () => import('../../define/invite-list.ts'),
  'add-customer-form': () => import('../../define/add-customer-form.ts'),
  'invite-customer-form': () => import('../../define/invite-customer-form.ts'),
};

/** The elements that the page shows, each loaded when it is shown first. */
export class PageParts {
  readonly #parts: Readonly<Record<PagePart, LazyPart<object>>>;
  readonly #getText: () => CustomersPageTexts;

  constructor(host: ReactiveControllerHost, getText: () => CustomersPageTexts) {
    this.#getText = getText;
    this.#parts = {
      'customer-list': new LazyPart(host, loaders['customer-list']),
      'invite-list': new LazyPart(host, loaders['invite-list']),
      'add-customer-form': new LazyPart(host, loaders['add-customer-form']),
      'invite-customer-form': new LazyPart(host, loaders['invite-customer-form']),
    };
  }

  isLoaded(name: PagePart): boolean {
    return this.#parts[name].module !== undefined;
  }

  /** Never rejects. */
  load(name: PagePart): Promise<void> {
    return this.#parts[name].load();
  }

  /** The element once it is there; else that it is on its way, or how to get it. */
  render(name: PagePart, content: () => unknown) {
    const text = this.#getText();
    if (this.isLoaded(name)) return content();
    if (!this.#parts[name].failed)
      return html`<div class="skeleton"><p class="visually-hidden" role="status">${text.loading}</p></div>`;
    return html`<div part="notice" class="notice danger" role="alert">
      <p>${text.partFailed}</p>
      <button part="button" type="button" @click=${() => void this.load(name)}>${text.tryAgain}</button>
    </div>`;
  }
}

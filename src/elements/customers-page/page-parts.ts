import { html } from 'lit';
import { createForDocument } from '../../context/create-for-document.ts';
import { resolveTag } from '../../context/resolve-tag.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import type { CustomersPageTexts } from '../../localization/page-messages.ts';
import type { CustomersPage } from './customers-page.ts';
import { formParts, listParts } from './exported-parts.ts';

export type PagePart = 'customer-list' | 'invite-list' | 'add-customer-form' | 'invite-customer-form';

type PartElement<Name extends PagePart> = HTMLElementTagNameMap[Name];

/** Each defines its element as a page would that uses it by itself. */
const loaders: Readonly<Record<PagePart, () => Promise<object>>> = {
  'customer-list': () => import('../../define/customer-list.ts'),
  'invite-list': () => import('../../define/invite-list.ts'),
  'add-customer-form': () => import('../../define/add-customer-form.ts'),
  'invite-customer-form': () => import('../../define/invite-customer-form.ts'),
};

/** The elements that the page shows, each loaded when it is shown first. */
export class PageParts {
  readonly #host: CustomersPage;
  readonly #getText: () => CustomersPageTexts;
  readonly #getLocale: () => string;
  /** The tags; the plain ones have to be defined first, others are already. */
  readonly #tags: ReadonlyMap<PagePart, LazyModule<string>>;
  /** Made by hand, as their tags are not always the same. */
  readonly #elements = new Map<PagePart, HTMLElement>();

  constructor(host: CustomersPage, getText: () => CustomersPageTexts, getLocale: () => string) {
    this.#host = host;
    this.#getText = getText;
    this.#getLocale = getLocale;
    this.#tags = new Map(
      Object.entries(loaders).map(([name, load]) => [
        name as PagePart,
        new LazyModule(host, async () => {
          const tag = resolveTag(host, 'customers-page', name);
          if (tag === name) await load();
          return tag;
        }),
      ]),
    );
  }

  /** Whether it did not come; then only the user has it tried again. */
  hasFailed(name: PagePart): boolean {
    return this.#tags.get(name)?.failed ?? false;
  }

  /** Never rejects. */
  load(name: PagePart): Promise<void> | undefined {
    return this.#tags.get(name)?.load();
  }

  /** The element, once it was rendered. */
  find<Name extends PagePart>(name: Name): PartElement<Name> | undefined {
    return this.#elements.get(name) as PartElement<Name> | undefined;
  }

  /** The element with these properties, once it is there; else that it is on its way, or how to get it. */
  render<Name extends PagePart>(name: Name, properties: Partial<PartElement<Name>>) {
    const tag = this.#tags.get(name)?.module;
    if (tag) return Object.assign(this.find(name) ?? this.#create(name, tag), properties);
    const text = this.#getText();
    const locale = this.#getLocale();
    if (!this.hasFailed(name))
      return html`<div class="skeleton" lang=${locale}>
        <p class="visually-hidden" role="status">${text.loading}</p>
      </div>`;
    return html`<div part="notice" class="notice danger" role="alert" lang=${locale}>
      <p>${text.partFailed}</p>
      <button part="button" type="button" @click=${() => void this.load(name)}>${text.tryAgain}</button>
    </div>`;
  }

  #create(name: PagePart, tag: string): HTMLElement {
    const element = createForDocument(this.#host, tag);
    element.setAttribute('exportparts', name.endsWith('-list') ? listParts : formParts);
    this.#elements.set(name, element);
    return element;
  }
}

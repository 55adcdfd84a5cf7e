import { html } from 'lit';
import { createForDocument, passDirection, resolveTag } from '../../context/child-elements.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import type { CustomersPageMessages } from '../../localization/page-messages.ts';
import type { CustomersPageHost } from './customers-page-host.ts';
import { formParts, listParts } from './exported-parts.ts';

export type PagePart = 'customer-list' | 'invite-list' | 'add-customer-form' | 'invite-customer-form';

type PartElement<Name extends PagePart> = HTMLElementTagNameMap[Name];

/** Imports the modules that define the elements. */
const loaders: Readonly<Record<PagePart, () => Promise<object>>> = {
  'customer-list': () => import('../../define/customer-list.ts'),
  'invite-list': () => import('../../define/invite-list.ts'),
  'add-customer-form': () => import('../../define/add-customer-form.ts'),
  'invite-customer-form': () => import('../../define/invite-customer-form.ts'),
};

/** The elements on the page. Each is loaded when it is first shown. */
export class PageParts {
  readonly #host: CustomersPageHost;
  readonly #getMessages: () => CustomersPageMessages;
  readonly #getLocale: () => string;
  /** The tags. Plain tags must be defined first; prefixed ones are already defined. */
  readonly #tags: ReadonlyMap<PagePart, LazyModule<string>>;
  /** Created without templates, because the tags may have a prefix. */
  readonly #elements = new Map<PagePart, HTMLElement>();

  constructor(host: CustomersPageHost, getMessages: () => CustomersPageMessages, getLocale: () => string) {
    this.#host = host;
    this.#getMessages = getMessages;
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

  /** Whether loading failed. Only the user retries. */
  hasFailed(name: PagePart): boolean {
    return this.#tags.get(name)?.failed ?? false;
  }

  /** Never rejects. */
  load(name: PagePart): Promise<void> | undefined {
    return this.#tags.get(name)?.load();
  }

  /** The element, once it is rendered. */
  find<Name extends PagePart>(name: Name): PartElement<Name> | undefined {
    return this.#elements.get(name) as PartElement<Name> | undefined;
  }

  /** Renders the element with these properties; before it is loaded, a skeleton or a notice with a retry. */
  render<Name extends PagePart>(name: Name, properties: Partial<PartElement<Name>>) {
    const tag = this.#tags.get(name)?.module;
    if (tag) {
      const element = this.find(name) ?? this.#create(name, tag);
      passDirection(this.#host, element);
      return Object.assign(element, properties);
    }
    const messages = this.#getMessages();
    const locale = this.#getLocale();
    if (!this.hasFailed(name))
      return html`<div class="skeleton placeholder" lang=${locale}>
        <p class="visually-hidden" role="status">${messages.loading}</p>
      </div>`;
    return html`<div part="notice" class="notice danger" role="alert" lang=${locale}>
      <p>${messages.partFailed}</p>
      <button part="button" type="button" @click=${() => void this.load(name)}>${messages.tryAgain}</button>
    </div>`;
  }

  #create(name: PagePart, tag: string): HTMLElement {
    const element = createForDocument(this.#host, tag);
    element.setAttribute('exportparts', name.endsWith('-list') ? listParts : formParts);
    this.#elements.set(name, element);
    return element;
  }
}

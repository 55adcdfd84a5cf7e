import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canHydrate, isHydrating } from '../context/can-hydrate.ts';
import { isServer } from '../context/is-server.ts';
import { track } from '../context/pending-work.ts';
import { isRightToLeft, type LanguageLoaders, pickLanguage, toLanguageTag } from '../localization/language.ts';
import { override, type Overrides } from '../localization/override.ts';

type LocalizedHost<Messages extends object> = ReactiveControllerHost & HTMLElement & { messages: Overrides<Messages> };

/** Loaded texts, shared by all elements of a kind. */
const loaded = new WeakMap<() => Promise<object>, object>();

/**
 * The texts in the language of the host's ancestors, overridden by the host's own `messages`.
 *
 * The language is that of the nearest `lang` attribute, from the host up and across shadow roots, and is followed live.
 */
export class LocalizeController<Messages extends object> implements ReactiveController {
  readonly #host: LocalizedHost<Messages>;
  readonly #loaders: LanguageLoaders<Messages>;
  #english: Partial<Messages>;
  #observer: MutationObserver | undefined;
  /** The language tag of the surroundings (BCP 47); empty if there is none. */
  #tag = '';
  #language = 'en';
  #waiting = false;
  /** True until hydration ends: the first render must match the server's, which is in built-in English. */
  #isHydrating: boolean | undefined;
  /** Whether texts in a language of the surroundings have ever been shown. */
  #hasShown = false;
  #own: Overrides<Messages> | undefined;
  #base: Partial<Messages>;
  #texts: Messages;

  /**
   * @param english - The English texts of the first paint. Those that are loaded on interaction follow through
   *   `completeEnglish`.
   */
  constructor(host: LocalizedHost<Messages>, english: Partial<Messages>, loaders: LanguageLoaders<Messages>) {
    this.#host = host;
    this.#loaders = loaders;
    if (canHydrate) this.#isHydrating = this.#hasShown = isHydrating(host);
    this.#english = this.#base = english;
    this.#texts = english as Messages;
    host.addController(this);
  }

  /** All texts; in English those of the first paint only, until `completeEnglish` is called. */
  get texts(): Messages {
    return this.#texts;
  }

  /** The locale for dates and numbers (BCP 47): the language of the texts, with the region of the surroundings if they have one. */
  get locale(): string {
    return pickLanguage([this.#language], this.#tag) ? this.#tag : this.#language;
  }

  /** The language of the texts. */
  get language(): string {
    return this.#language;
  }

  /** Whether to hide the host while the texts in the language of the surroundings are loading. */
  get waiting(): boolean {
    return this.#waiting;
  }

  /**
   * The direction of the texts, independent of the page's: in a right-to-left paragraph, English punctuation and
   * numbers would change places. Undefined if the page sets `dir` on the host.
   */
  get direction(): 'ltr' | 'rtl' | undefined {
    if (this.#host.getAttribute('dir')) return undefined;
    return isRightToLeft(this.#language) ? 'rtl' : 'ltr';
  }

  /** Adds the English texts that were loaded on interaction. */
  completeEnglish(english: Partial<Messages>) {
    const isShown = this.#base === this.#english;
    this.#english = { ...this.#english, ...english };
    if (!isShown) return;
    this.#base = this.#english;
    this.#merge();
  }

  hostConnected() {
    if (isServer) return;
    this.#observer = new MutationObserver(() => this.#follow());
    for (const root of listRoots(this.#host))
      this.#observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
    this.#follow();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  hostUpdate() {
    if (!(canHydrate && this.#isHydrating) && this.#host.messages !== this.#own) this.#merge();
  }

  hostUpdated() {
    if (!canHydrate || !this.#isHydrating) return;
    this.#isHydrating = false;
    this.#follow();
  }

  #follow() {
    if (canHydrate && this.#isHydrating) return;
    this.#tag = toLanguageTag(findLanguage(this.#host));
    const language = pickLanguage(Object.keys(this.#loaders), this.#tag) ?? 'en';
    this.#host.requestUpdate();
    if (language !== this.#language || this.#waiting) void track(this.#host, this.#show(language));
    else this.#hasShown = true;
  }

  async #show(language: string) {
    const load = this.#loaders[language];
    if (!load || loaded.has(load)) return this.#use(language);
    // Hiding would lose the focus: once something has been shown, keep it until the other language is loaded.
    this.#waiting = !this.#hasShown;
    let isThere = true;
    try {
      loaded.set(load, await load());
    } catch {
      // Keep English: a form in another language is better than none.
      isThere = false;
    }
    // Drop a language that is no longer requested.
    if (pickLanguage(Object.keys(this.#loaders), this.#tag) === language) this.#use(isThere ? language : 'en');
  }

  #use(language: string) {
    const load = this.#loaders[language];
    this.#language = language;
    this.#waiting = false;
    this.#hasShown = true;
    this.#base = ((load && loaded.get(load)) as Messages | undefined) ?? this.#english;
    this.#merge();
    this.#host.requestUpdate();
  }

  #merge() {
    this.#own = this.#host.messages;
    this.#texts = override(this.#base as Messages, this.#own);
  }
}

/** The host and its ancestors, across shadow roots. */
function* listAncestors(host: Element): Iterable<Element> {
  for (let element: Element | null = host; element;) {
    yield element;
    // No `instanceof`: a shadow root of another window has another class.
    const root = element.getRootNode() as Partial<ShadowRoot>;
    element = element.parentElement ?? root.host ?? null;
  }
}

function listRoots(host: Element): ReadonlySet<Node> {
  return new Set(Array.from(listAncestors(host), (element) => element.getRootNode()));
}

/** The nearest language; empty if there is none. */
function findLanguage(host: Element): string {
  for (const element of listAncestors(host)) {
    const lang = element.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

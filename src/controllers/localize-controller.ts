import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { track } from '../context/pending-work.ts';
import { canHydrate, isHydrating } from '../context/can-hydrate.ts';
import { override, type Overrides } from '../localization/override.ts';
import { isRightToLeft, pickLanguage } from '../localization/language.ts';

/** Texts of the other languages, each loaded on demand. */
export type LanguageLoaders<Texts> = Readonly<Record<string, () => Promise<Texts>>>;

type LocalizedHost<Texts extends object> = ReactiveControllerHost & HTMLElement & { messages: Overrides<Texts> };

/** Texts once loaded, for all elements of a kind. */
const loaded = new WeakMap<() => Promise<object>, object>();

/**
 * The texts in the language of the place where the host stands, with the host's own `messages` in place of some.
 *
 * The language is that of the nearest `lang` attribute, from the host up and across shadow roots, and followed live.
 */
export class LocalizeController<Early extends object, Texts extends Early> implements ReactiveController {
  readonly #host: LocalizedHost<Texts>;
  readonly #loaders: LanguageLoaders<Texts>;
  readonly #english: Early;
  #observer: MutationObserver | undefined;
  #tag = '';
  #language = 'en';
  #waiting = false;
  /** Whether the host still stands as a server rendered it, in built-in English: what is rendered first is the same. */
  #isHydrating: boolean | undefined;
  /** Whether texts are shown in a language of the place, now or before. */
  #hasShown = false;
  /** Whether the place says itself how texts run. */
  #isDirected = false;
  #own: Overrides<Texts> | undefined;
  #base: Early;
  #texts: Early;
  /** All texts, by the English of those that came later. */
  #complete = new Map<object, object>();

  /** `english` may lack what is loaded later. */
  constructor(host: LocalizedHost<Texts>, english: Early, loaders: LanguageLoaders<Texts>) {
    this.#host = host;
    this.#loaders = loaders;
    if (canHydrate) this.#isHydrating = this.#hasShown = isHydrating(host);
    this.#english = this.#base = this.#texts = english;
    host.addController(this);
  }

  /** The texts that show at once. */
  get texts(): Early {
    return this.#texts;
  }

  /** The language of the texts, with the place's region if it has one: what dates and numbers are written in (BCP 47). */
  get locale(): string {
    return pickLanguage([this.#language], this.#tag) ? this.#tag : this.#language;
  }

  /** The language of the texts. */
  get language(): string {
    return this.#language;
  }

  /** Whether nothing should show yet, as the texts of the place's language are still on their way. */
  get waiting(): boolean {
    return this.#waiting;
  }

  /** How the texts run, where the place does not say so itself. */
  get direction(): 'ltr' | 'rtl' | undefined {
    if (this.#isDirected) return undefined;
    return isRightToLeft(this.#language) ? 'rtl' : 'ltr';
  }

  /** The texts with those that are loaded later, given these in English. */
  complete<Later extends object>(later: Later): Early & Later {
    const known = this.#complete.get(later) as (Early & Later) | undefined;
    if (known) return known;
    const texts = override<object>(override<object>(later, this.#base), this.#host.messages);
    this.#complete.set(later, texts);
    return texts as Early & Later;
  }

  hostConnected() {
    if (isServer) return;
    this.#observer = new MutationObserver(() => this.#follow());
    for (const root of rootsOf(this.#host))
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
    const { lang, dir } = placeOf(this.#host);
    this.#tag = lang;
    const language = pickLanguage(Object.keys(this.#loaders), lang) ?? 'en';
    this.#isDirected = dir;
    this.#host.requestUpdate();
    if (language !== this.#language || this.#waiting) void track(this.#host, this.#show(language));
    else this.#hasShown = true;
  }

  async #show(language: string) {
    const load = this.#loaders[language];
    if (!load || loaded.has(load)) return this.#use(language);
    // What is hidden loses the focus: a language that changes later changes when it is there.
    this.#waiting = !this.#hasShown;
    let isThere = true;
    try {
      loaded.set(load, await load());
    } catch {
      // English stays: a form in another language is better than none.
      isThere = false;
    }
    // Meanwhile another language may have been asked for.
    if (pickLanguage(Object.keys(this.#loaders), this.#tag) === language) this.#use(isThere ? language : 'en');
  }

  #use(language: string) {
    const load = this.#loaders[language];
    this.#language = language;
    this.#waiting = false;
    this.#hasShown = true;
    this.#base = ((load && loaded.get(load)) ?? this.#english) as Early;
    this.#merge();
    this.#host.requestUpdate();
  }

  #merge() {
    this.#own = this.#host.messages;
    this.#texts = override(this.#base, this.#own as Overrides<Early>);
    this.#complete.clear();
  }
}

/** The host and what is around it, outwards across shadow roots. */
function* placesOf(host: Element): Iterable<Element> {
  for (let place: Element | null = host; place;) {
    yield place;
    // A shadow root of another window is none of this one's class.
    const root = place.getRootNode() as Partial<ShadowRoot>;
    place = place.parentElement ?? root.host ?? null;
  }
}

function rootsOf(host: Element): ReadonlySet<Node> {
  return new Set(Array.from(placesOf(host), (place) => place.getRootNode()));
}

/** The nearest language, and whether a direction is set there or nearer. */
function placeOf(host: Element): { lang: string; dir: boolean } {
  let dir = false;
  for (const place of placesOf(host)) {
    dir ||= place.hasAttribute('dir');
    const lang = place.getAttribute('lang');
    if (lang) return { lang, dir };
  }
  return { lang: '', dir };
}

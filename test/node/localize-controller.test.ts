import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { registerHooks } from 'node:module';
import type { LocalizeController as Controller } from '../../src/controllers/localize-controller.ts';
import { FakeHost, settle } from '../support/fake-host.ts';
import { keepQuiet } from '../support/quiet-on-node.ts';

// Load Lit's browser build: on Node it assumes server rendering, which loads no languages.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'lit'
      ? next('lit-html/is-server.js', { ...context, conditions: context.conditions.filter((name) => name !== 'node') })
      : next(specifier, context),
});
const { LocalizeController } = await import('../../src/controllers/localize-controller.ts');

interface Texts {
  readonly hello: string;
  readonly bye: string;
}

type Load = () => Promise<Texts>;

const arabic: Texts = { hello: 'مرحبا', bye: 'وداعا' };

/** Notifies its observers of attributes that a test sets. */
class FakeObserver {
  static readonly all = new Set<FakeObserver>();
  readonly notice: () => void;

  constructor(notice: () => void) {
    this.notice = notice;
  }

  observe() {
    FakeObserver.all.add(this);
  }

  disconnect() {
    FakeObserver.all.delete(this);
  }
}
const { MutationObserver } = globalThis;
before(() => void Object.assign(globalThis, { MutationObserver: FakeObserver }));
after(() => void Object.assign(globalThis, { MutationObserver }));

type Host = ConstructorParameters<typeof Controller<Texts>>[0];

/** A host that shows a greeting in the language of its own attribute. */
class Greeting extends FakeHost {
  messages: Partial<Texts> = {};
  readonly parentElement = null;
  readonly localize: Controller<Texts>;
  #lang: string;

  constructor(load: Load, lang: string) {
    super();
    this.#lang = lang;
    const host = this as unknown as Host;
    this.localize = new LocalizeController<Texts>(host, { hello: 'Hello' }, { ar: load });
  }

  set lang(lang: string) {
    this.#lang = lang;
    for (const { notice } of FakeObserver.all) queueMicrotask(notice);
  }

  getAttribute(name: string) {
    return name === 'lang' ? this.#lang : null;
  }

  override hasAttribute(name: string) {
    return this.getAttribute(name) !== null;
  }

  getRootNode() {
    return this;
  }
}

/** Opens a host whose Arabic texts load as the test says. */
async function openGreeting(load: Load, lang = 'ar') {
  const element = new Greeting(load, lang);
  element.connect();
  element.localize.completeEnglish({ bye: 'Bye' });
  await element.updateComplete;
  const read = () => {
    const { waiting, language, locale, direction, texts } = element.localize;
    return { words: `${texts.hello}, ${texts.bye}`, waiting, language, locale, direction };
  };
  return { element, settled: settle, read };
}

const inEnglish = { words: 'Hello, Bye', waiting: false, language: 'en', locale: 'en', direction: 'ltr' };
const inArabic = { words: 'مرحبا, وداعا', waiting: false, language: 'ar', locale: 'ar', direction: 'rtl' };

describe('the texts of an element while its language loads', () => {
  keepQuiet();

  it('show English from the first render', async () => {
    const loading = Promise.withResolvers<Texts>();
    const { read, settled } = await openGreeting(() => loading.promise);
    assert.deepEqual(read(), { ...inEnglish, waiting: true });
    loading.resolve(arabic);
    await settled();
    assert.deepEqual(read(), inArabic);
  });

  it('stay until the other language is loaded, so that the focus is kept', async () => {
    const loading = Promise.withResolvers<Texts>();
    const { element, read, settled } = await openGreeting(() => loading.promise, 'en');
    element.lang = 'ar';
    await settled();
    assert.deepEqual(read(), inEnglish);
    loading.resolve(arabic);
    await settled();
    assert.deepEqual(read(), inArabic);
  });

  it('are English, left to right, if the language fails to load', async () => {
    const { read, settled } = await openGreeting(() => Promise.reject(new Error('no network')));
    await settled();
    assert.deepEqual(read(), inEnglish);
  });

  it('are English if the loader throws synchronously', async () => {
    const { read, settled } = await openGreeting(() => {
      throw new Error('no loader');
    });
    await settled();
    assert.deepEqual(read(), inEnglish);
  });

  it('are requested again when the context changes', async () => {
    let tries = 0;
    const load = () => (++tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(arabic));
    const { element, read, settled } = await openGreeting(load);
    await settled();
    element.lang = 'ar-EG';
    await settled();
    assert.deepEqual(read(), { ...inArabic, locale: 'ar-EG' });
  });

  for (const [lang, locale] of [
    ['ar_EG', 'ar-EG'],
    ['ar_EG.UTF-8', 'ar-EG'],
    ['ar_Arab_EG@calendar=islamic', 'ar-Arab-EG'],
    [' ar ', 'ar'],
  ] as const)
    it(`have a valid locale for dates where the page has lang="${lang}"`, async () => {
      const { read, settled } = await openGreeting(() => Promise.resolve(arabic), lang);
      await settled();
      assert.deepEqual(read(), { ...inArabic, locale });
    });

  it('are shown at once if another element has loaded them', async () => {
    let loads = 0;
    const load = () => (loads++, Promise.resolve(arabic));
    const { element, settled, read } = await openGreeting(load, '');
    element.lang = 'ar';
    await settled();
    element.lang = '';
    await settled();
    assert.deepEqual(read(), inEnglish);
    element.lang = 'ar';
    await settled();
    assert.deepEqual([read().words, loads], [inArabic.words, 1]);
  });

  it('do not switch back to a language that loads late', async () => {
    const loading = Promise.withResolvers<Texts>();
    const { element, read, settled } = await openGreeting(() => loading.promise);
    element.lang = 'en-GB';
    await settled();
    loading.resolve(arabic);
    await settled();
    assert.deepEqual(read(), { ...inEnglish, locale: 'en-GB' });
  });

  it('apply a language that loaded while the element was disconnected', async () => {
    const loading = Promise.withResolvers<Texts>();
    const { element, read, settled } = await openGreeting(() => loading.promise);
    element.remove();
    loading.resolve(arabic);
    await settled();
    element.connect();
    await settled();
    assert.deepEqual(read(), inArabic);
  });
});

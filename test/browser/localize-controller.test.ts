import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, html as template } from 'lit';
import { LocalizeController } from '../../src/controllers/localize-controller.ts';
import { keepQuiet } from '../support/quiet.ts';

interface Texts {
  readonly hello: string;
  readonly bye: string;
}

type Load = () => Promise<Texts>;

const arabic: Texts = { hello: 'مرحبا', bye: 'وداعا' };

/** An element that greets, whose Arabic is loaded as the test says. */
async function openGreeting(load: Load, lang = 'ar') {
  class Greeting extends LitElement {
    messages: Partial<Texts> = {};
    readonly localize = new LocalizeController<Pick<Texts, 'hello'>, Texts>(this, { hello: 'Hello' }, { ar: load });

    override render() {
      const { bye } = this.localize.complete({ bye: 'Bye' });
      return template`${this.localize.texts.hello}, ${bye}`;
    }
  }
  const tag = `x-greeting-${crypto.randomUUID()}`;
  customElements.define(tag, Greeting);
  const element = document.createElement(tag) as Greeting;
  element.lang = lang;
  await fixture(html`${element}`);
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  };
  const read = () => {
    const { waiting, language, locale, direction } = element.localize;
    return { words: element.shadowRoot?.textContent, waiting, language, locale, direction };
  };
  return { element, settled, read };
}

const inEnglish = { words: 'Hello, Bye', waiting: false, language: 'en', locale: 'en', direction: 'ltr' };
const inArabic = { words: 'مرحبا, وداعا', waiting: false, language: 'ar', locale: 'ar', direction: 'rtl' };

describe('the texts of an element, while its language is loaded', () => {
  keepQuiet();

  it('waits from the first rendering on, and shows English meanwhile', async () => {
    const loading = Promise.withResolvers<Texts>();
    const { read, settled } = await openGreeting(() => loading.promise);
    expect(read()).to.deep.equal({ ...inEnglish, waiting: true });
    loading.resolve(arabic);
    await settled();
    expect(read()).to.deep.equal(inArabic);
  });

  it('goes on to show what it showed until another language is there: who is hidden loses the focus', async () => {
    const loading = Promise.withResolvers<Texts>();
    const { element, read, settled } = await openGreeting(() => loading.promise, 'en');
    element.lang = 'ar';
    await settled();
    expect(read()).to.deep.equal(inEnglish);
    loading.resolve(arabic);
    await settled();
    expect(read()).to.deep.equal(inArabic);
  });

  it('shows English, from left to right, where the language cannot be loaded', async () => {
    const { read, settled } = await openGreeting(() => Promise.reject(new Error('no network')));
    await settled();
    expect(read()).to.deep.equal(inEnglish);
  });

  it('shows English where the loader itself throws', async () => {
    const { read, settled } = await openGreeting(() => {
      throw new Error('no loader');
    });
    await settled();
    expect(read()).to.deep.equal(inEnglish);
  });

  it('tries again when the place changes', async () => {
    let tries = 0;
    const load = () => (++tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(arabic));
    const { element, read, settled } = await openGreeting(load);
    await settled();
    element.lang = 'ar-EG';
    await settled();
    expect(read()).to.deep.equal({ ...inArabic, locale: 'ar-EG' });
  });

  it('shows at once what another element has loaded', async () => {
    let loads = 0;
    const load = () => (loads++, Promise.resolve(arabic));
    const { element, settled, read } = await openGreeting(load, '');
    element.lang = 'ar';
    await settled();
    element.lang = '';
    await settled();
    expect(read()).to.deep.equal(inEnglish);
    element.lang = 'ar';
    await settled();
    expect([read().words, loads]).to.deep.equal([inArabic.words, 1]);
  });

  it('does not go back to a language that comes late', async () => {
    const loading = Promise.withResolvers<Texts>();
    const { element, read, settled } = await openGreeting(() => loading.promise);
    element.lang = 'en-GB';
    await settled();
    loading.resolve(arabic);
    await settled();
    expect(read()).to.deep.equal({ ...inEnglish, locale: 'en-GB' });
  });

  it('takes in a language that came while it was out of the page', async () => {
    const loading = Promise.withResolvers<Texts>();
    const { element, read, settled } = await openGreeting(() => loading.promise);
    const parent = element.parentElement;
    element.remove();
    loading.resolve(arabic);
    await settled();
    parent?.append(element);
    await settled();
    expect(read()).to.deep.equal(inArabic);
  });
});

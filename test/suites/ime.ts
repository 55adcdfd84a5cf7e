import { expect } from '@open-wc/testing';
import { keepQuiet } from '../support/quiet.ts';
import { type InputForm, type InputPage, openInput } from './input-form.ts';

/** Composition of 山田: the field's content after each key. */
const strokes = ['ｙ', 'や', 'やｍ', 'やま', 'やまだ', '山田'];

/** Fires the events of one key in a composition. */
function compose(control: HTMLInputElement, text: string) {
  control.dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true, composed: true, data: text }));
  control.value = text;
  control.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, isComposing: true, inputType: 'insertCompositionText' }),
  );
}

/** Records each time that code sets a control's value, which would end a composition. */
function watchWrites(control: HTMLInputElement) {
  const writes: string[] = [];
  const prototype = Object.getPrototypeOf(control) as object;
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'value') as Required<PropertyDescriptor>;
  Object.defineProperty(control, 'value', {
    configurable: true,
    get: () => get.call(control) as string,
    set(value: string) {
      writes.push(value);
      set.call(control, value);
    },
  });
  return writes;
}

/** Text composed of several keys: Chinese, Japanese, Korean, accents, and suggestions on phones. */
export function describeIme(form: InputForm) {
  const [first = ''] = Object.keys(form.values);

  /** Opens a form and starts a composition. */
  async function openComposing() {
    const page = await openInput(form);
    page.fill();
    const control = page.control(first) as HTMLInputElement;
    control.value = '';
    control.focus();
    control.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    return { page, control };
  }

  /** Fires the key that confirms a composition. */
  function confirm(control: HTMLInputElement) {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      bubbles: true,
      composed: true,
      cancelable: true,
      isComposing: true,
    });
    return control.dispatchEvent(event);
  }

  const nothingIsSent = (page: InputPage) => expect([page.calls.length, page.shown]).to.deep.equal([0, 'fields']);

  describe(`${form.tag}: composed input`, () => {
    keepQuiet();

    it('does not write into the field or submit on Enter during a composition', async () => {
      const { page, control } = await openComposing();
      const writes = watchWrites(control);
      for (const text of strokes) {
        compose(control, text);
        await page.settled();
        expect(writes.splice(0), 'only what the keyboard wrote').to.deep.equal([text]);
        expect(confirm(control), 'the key is not taken from the keyboard').to.equal(true);
        await page.settled();
        nothingIsSent(page);
      }
      control.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true, data: '山田' }));
      await page.settled();
      expect([writes, page.shows(first)]).to.deep.equal([[], '山田']);
    });

    it('is not interrupted by replies that arrive meanwhile', async () => {
      const { page, control } = await openComposing();
      compose(control, 'やま');
      const writes = watchWrites(control);
      page.element.lang = 'ar';
      page.element.value = {};
      page.element.messages = { submit: 'Own' };
      await page.settled();
      await page.settled();
      expect([writes, page.shows(first), page.focus]).to.deep.equal([[], 'やま', first]);
    });

    it('is sent as composed', async () => {
      const { page, control } = await openComposing();
      for (const text of strokes) compose(control, text);
      control.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true, data: '山田' }));
      await page.submit();
      expect(page.calls[0]?.input[first.slice(1)]).to.equal('山田');
    });

    it('formats a phone number only after the composition', async () => {
      const pointer = form.pointers.find((each) => each.endsWith('/phone') && each !== '/phone') ?? '';
      const page = await openInput(form, { properties: { defaultCountry: 'GB' } });
      const control = page.control(pointer) as HTMLInputElement;
      control.value = '';
      control.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
      for (const text of ['＋４４', '＋４４２０', '＋４４２０７９４６００１８']) {
        compose(control, text);
        await page.settled();
        expect(page.shows(pointer)).to.equal(text);
      }
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await page.settled();
      expect(page.shows(pointer)).to.equal('020 7946 0018');
    });
  });
}

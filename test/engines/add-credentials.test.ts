import { expect } from '@open-wc/testing';
import { type AddFormPage, customer, openAdd, openAdded } from '../support/add-form-page.ts';
import { keepQuiet } from '../support/quiet.ts';

const credentials = { username: 'ada@lighthouse.example', password: 'canary-(S3cret)' };
const secret = /canary/;

/** Returns everything visible, read aloud or inspectable in a form. */
const everything = ({ root, element }: AddFormPage) => `${root.innerHTML} ${element.outerHTML}`;

const codes = ({ root }: AddFormPage) => Array.from(root.querySelectorAll('code'), ({ textContent }) => textContent);

/** Returns all strings reachable from an element, except those of its DOM. */
function textsOf(start: object): string[] {
  const seen = new Set<unknown>([globalThis]);
  const queue: unknown[] = [start];
  const texts: string[] = [];
  for (const value of queue) {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Node && value !== start) continue;
    if (value instanceof Map) queue.push(...value.keys(), ...value.values());
    if (value instanceof Set) queue.push(...value);
    for (const key of Reflect.ownKeys(value)) queue.push(Object.getOwnPropertyDescriptor(value, key)?.value);
  }
  return texts;
}

/** Replaces the browser's clipboard, which needs a user gesture. */
function replaceClipboard(clipboard: Partial<Clipboard> | undefined) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

describe('add-customer-form: login details', () => {
  keepQuiet();

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    sessionStorage.clear();
  });

  const open = (draftKey?: string) => openAdded({ credentials }, { draftKey });

  it('are shown with a warning, left to right and untranslated', async () => {
    const { page } = await open();
    expect(codes(page)).to.deep.equal(['ada@lighthouse.example', 'canary-(S3cret)']);
    expect(page.text('[part=credentials] p')).to.equal('They are shown only this once. Copy them before you leave.');
    const ways = Array.from(page.root.querySelectorAll('code'), ({ dir, translate }) => [dir, translate]);
    expect(ways).to.deep.equal([
      ['ltr', false],
      ['ltr', false],
    ]);
  });

  for (const given of [undefined, null, {}, { username: '', password: '' }])
    it(`are omitted if the back end creates none: ${JSON.stringify(given)}`, async () => {
      const { page } = await openAdded({ credentials: given as never });
      expect([page.shown, page.root.querySelector('[part=credentials]')]).to.deep.equal(['done', null]);
    });

  it('may be a password alone', async () => {
    const { page } = await openAdded({ credentials: { password: 'canary' } as never });
    expect([codes(page), page.hasButton('Copy user name')]).to.deep.equal([['canary'], false]);
  });

  describe('copying', () => {
    it('each value with its button is announced', async () => {
      const { page } = await open();
      const copied: string[] = [];
      replaceClipboard({ writeText: (text) => (copied.push(text), Promise.resolve()) });
      expect(page.text('[part=credentials] [role=status]')).to.equal('');
      await page.press('Copy user name');
      await page.press('Copy password');
      expect(copied).to.deep.equal([credentials.username, credentials.password]);
      expect(page.text('[part=credentials] [role=status]')).to.equal('Copied.');
    });

    for (const [what, clipboard] of [
      ['refuses the text', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
      ['is missing', undefined],
    ] as const)
      it(`is announced as failed if the clipboard ${what}, and the values stay`, async () => {
        const { page } = await open();
        replaceClipboard(clipboard);
        await page.press('Copy password');
        expect(page.text('[part=credentials] [role=status]')).to.equal(
          'It could not be copied. Select the text and copy it yourself.',
        );
        expect(codes(page)).to.contain(credentials.password);
      });
  });

  it('appear in no event, storage or log, and in the page only where they are shown', async () => {
    const logged: unknown[] = [];
    const { log, info, debug } = console;
    for (const name of ['log', 'info', 'debug'] as const) console[name] = (...words) => void logged.push(words);
    const told: string[] = [];
    const record = (event: Event) => {
      const members = Object.entries(event).concat(Object.entries(Object.getOwnPropertyDescriptors(event)));
      told.push(JSON.stringify([event.type, members]));
    };
    const types = ['add-customer', 'customer-added', 'open-customer', 'adapter-error'];
    for (const type of types) window.addEventListener(type, record);
    const { page } = await open('maya');
    await page.press('Open customer');
    await page.settled();
    for (const type of types) window.removeEventListener(type, record);
    Object.assign(console, { log, info, debug });
    expect(told.length).to.equal(3);
    expect(told.join()).to.contain('Lighthouse').and.not.match(secret);
    expect(JSON.stringify([logged, { ...sessionStorage }, { ...localStorage }])).to.not.match(secret);
    expect(everything(page).match(/canary/g)?.length).to.equal(1);
  });

  describe('are discarded', () => {
    it('from the DOM and the element as soon as it leaves the page', async () => {
      const { page } = await openAdded({ credentials, status: 'pending' });
      const parent = page.element.parentElement;
      page.element.remove();
      await page.settled();
      expect(everything(page)).to.not.match(secret);
      expect(textsOf(page.element).join()).to.contain('Lighthouse').and.not.match(secret);
      parent?.append(page.element);
      await page.settled();
      expect(everything(page)).to.not.match(secret);
      expect(page.root.textContent).to.contain('were shown once and cannot be shown again');
      expect(page.text('[part=success] h2')).to.equal('Customer is waiting for approval');
      expect(page.text('[part=success] p')).to.contain('Lighthouse Optics was added');
    });

    it('permanently: they cannot be read again', async () => {
      let reads = 0;
      const reply = {
        get credentials() {
          reads++;
          return credentials;
        },
      };
      const { page, calls } = await openAdd();
      page.fill();
      await page.submit();
      calls[0]?.resolve(Object.defineProperties({ ...customer }, Object.getOwnPropertyDescriptors(reply)));
      await page.settled();
      page.element.remove();
      await page.settled();
      const before = reads;
      document.body.append(page.element);
      await page.settled();
      page.element.remove();
      await page.settled();
      expect([before > 0, reads - before]).to.deep.equal([true, 0]);
    });

    it('when the page is left, since it may return from the back/forward cache', async () => {
      const { page } = await open();
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await page.settled();
      expect(everything(page)).to.not.match(secret);
      expect(page.root.textContent).to.contain('cannot be shown again');
    });

    for (const next of ['“Add another”', '`reset()`'] as const)
      it(`after ${next}`, async () => {
        const { page } = await open();
        if (next === '`reset()`') page.element.reset();
        else await page.press('Add another customer');
        await page.settled();
        expect([page.shown, secret.test(everything(page))]).to.deep.equal(['fields', false]);
      });
  });

  it('stay when the form moves within the page', async () => {
    const { page } = await open();
    page.element.parentElement?.append(page.element);
    await page.settled();
    expect(codes(page)).to.contain(credentials.password);
  });

  for (const next of ['“Add another”', '`reset()`'] as const)
    it(`of the next customer are shown after ${next}, and the earlier ones are not`, async () => {
      const { page, calls } = await open();
      replaceClipboard({ writeText: () => Promise.resolve() });
      await page.press('Copy password');
      const parent = page.element.parentElement;
      page.element.remove();
      await page.settled();
      parent?.append(page.element);
      await page.settled();
      if (next === '`reset()`') page.element.reset();
      else await page.press('Add another customer');
      await page.settled();
      page.fill();
      await page.submit();
      calls[1]?.resolve({ ...customer, credentials: { username: 'next', password: 'other' } });
      await page.settled();
      expect(codes(page)).to.deep.equal(['next', 'other']);
      expect(page.text('[part=credentials] [role=status]')).to.equal('');
      expect(page.root.textContent).to.not.contain('cannot be shown again');
    });
});

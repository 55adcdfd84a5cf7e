import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { track } from '../../src/context/pending-work.ts';
import { whenSettled } from '../../src/context/when-settled.ts';

/** An element as far as `whenSettled` looks at one. */
function createElement(members: object = {}): Element {
  const bare = { shadowRoot: null, querySelectorAll: () => [] };
  return Object.create(bare, Object.getOwnPropertyDescriptors(members)) as Element;
}

/** Whether a promise is still pending once everything has happened that can happen by itself. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let isOpen = true;
  const close = () => (isOpen = false);
  promise.then(close, close);
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  return isOpen;
}

describe('whenSettled', () => {
  it('resolves where nothing is under way', async () => {
    assert.equal(await whenSettled(createElement()), undefined);
  });

  it('waits for work that follows from other work', async () => {
    const element = createElement();
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    void track(
      element,
      first.promise.then(() => void track(element, second.promise)),
    );
    const settled = whenSettled(element);
    assert.equal(await isPending(settled), true);
    first.resolve();
    assert.equal(await isPending(settled), true);
    second.resolve();
    assert.equal(await isPending(settled), false);
  });

  it('waits for work that begins a few steps after other work has ended', async () => {
    const element = createElement();
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    void track(element, first.promise);
    const settled = whenSettled(element);
    first.resolve();
    for (let step = 0; step < 50; step++) await Promise.resolve();
    void track(element, second.promise);
    assert.equal(await isPending(settled), true);
    second.resolve();
    await settled;
  });

  it('takes work that fails as ended', async () => {
    const element = createElement();
    track(element, Promise.reject(new Error('no network'))).catch(() => {});
    await whenSettled(element);
  });

  it('leaves calls alone where it is told so', async () => {
    const element = createElement();
    const { promise, resolve } = Promise.withResolvers<void>();
    void track(element, promise, 'call');
    await whenSettled(element, { calls: false });
    const settled = whenSettled(element);
    assert.equal(await isPending(settled), true);
    resolve();
    await settled;
  });

  it('renders again as long as there is something to render', async () => {
    let renderings = 0;
    const element = createElement({
      get isUpdatePending() {
        return renderings < 3;
      },
      get updateComplete() {
        renderings++;
        return Promise.resolve(true);
      },
    });
    await whenSettled(element);
    assert.equal(renderings, 3);
  });

  it('rejects where an element fails to render', async () => {
    const element = createElement({
      get updateComplete() {
        return Promise.reject(new Error('no such part'));
      },
    });
    await assert.rejects(whenSettled(element), { message: 'no such part' });
  });

  it('looks into open shadow roots, however deep', async () => {
    const inner = createElement();
    const outer = createElement({ shadowRoot: createElement({ querySelectorAll: () => [inner] }) });
    const page = createElement({ querySelectorAll: () => [outer] });
    const { promise, resolve } = Promise.withResolvers<void>();
    void track(inner, promise);
    const settled = whenSettled(page);
    assert.equal(await isPending(settled), true);
    resolve();
    await settled;
  });

  it('waits for what elements of another copy of the library do', async () => {
    const path = '../../src/context/pending-work.ts?copy';
    const copy = (await import(path)) as typeof import('../../src/context/pending-work.ts');
    assert.notEqual(copy.track, track);
    const element = createElement();
    const { promise, resolve } = Promise.withResolvers<void>();
    void copy.track(element, promise);
    const settled = whenSettled(element);
    assert.equal(await isPending(settled), true);
    resolve();
    await settled;
  });
});

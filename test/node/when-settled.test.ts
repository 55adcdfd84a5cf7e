import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { track } from '../../src/context/pending-work.ts';
import { whenSettled } from '../../src/context/when-settled.ts';

/** Creates an element with the members that `whenSettled` reads. */
function createElement(members: object = {}): Element {
  const bare = { shadowRoot: null, querySelectorAll: () => [] };
  return Object.create(bare, Object.getOwnPropertyDescriptors(members)) as Element;
}

/** Returns whether a promise is still pending after all work that needs no timers. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let isOpen = true;
  const close = () => (isOpen = false);
  promise.then(close, close);
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  return isOpen;
}

describe('whenSettled', () => {
  it('resolves if nothing is pending', async () => {
    assert.equal(await whenSettled(createElement()), undefined);
  });

  it('waits for work caused by other work', async () => {
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

  it('waits for work that begins shortly after other work has ended', async () => {
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

  it('treats failed work as ended', async () => {
    const element = createElement();
    track(element, Promise.reject(new Error('no network'))).catch(() => {});
    await whenSettled(element);
  });

  it('ignores calls if requested', async () => {
    const element = createElement();
    const { promise, resolve } = Promise.withResolvers<void>();
    void track(element, promise, 'call');
    await whenSettled(element, { calls: false });
    const settled = whenSettled(element);
    assert.equal(await isPending(settled), true);
    resolve();
    await settled;
  });

  it('waits for repeated renders', async () => {
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

  it('rejects if an element fails to render', async () => {
    const element = createElement({
      get updateComplete() {
        return Promise.reject(new Error('no such part'));
      },
    });
    await assert.rejects(whenSettled(element), { message: 'no such part' });
  });

  it('looks into open shadow roots at any depth', async () => {
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

  it('waits for elements of another copy of the library', async () => {
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

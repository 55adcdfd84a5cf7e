import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  createRemovedFocusRestorer,
  type FocusedElement,
  FocusRestorer,
} from '../../src/controllers/focus-restorer.ts';

const createElement = (isConnected = true) => ({ isConnected }) as unknown as Element;

/** A restorer over a focus that the test moves, and the keys of what it moved the focus back to. */
function openRestorer() {
  const focus: { now: FocusedElement | undefined } = { now: undefined };
  const refocused: string[] = [];
  const restorer = new FocusRestorer(
    () => focus.now,
    ({ key }) => refocused.push(key),
  );
  /** Renders while the focus is on `before`, and leaves it on `after`. */
  const render = (before: FocusedElement | undefined, after: FocusedElement | undefined) => {
    focus.now = before;
    restorer.save();
    focus.now = after;
    restorer.restore();
    return refocused;
  };
  return { restorer, render };
}

describe('FocusRestorer', () => {
  const email = { element: createElement(), key: 'email' };

  it('does nothing where nothing had the focus', () => {
    assert.deepEqual(openRestorer().render(undefined, undefined), []);
  });

  it('does nothing where the focus stays', () => {
    assert.deepEqual(openRestorer().render(email, { ...email }), []);
  });

  it('moves the focus back where its element is gone', () => {
    assert.deepEqual(openRestorer().render(email, undefined), ['email']);
  });

  it('moves the focus back where its element stands for something else now', () => {
    assert.deepEqual(openRestorer().render(email, { ...email, key: 'phone' }), ['email']);
  });

  it('leaves the focus where somebody moved it meanwhile', () => {
    assert.deepEqual(openRestorer().render(email, { element: createElement(), key: 'phone' }), []);
  });

  it('tells what had the focus before the rendering, else what has it now', () => {
    const { restorer, render } = openRestorer();
    render(email, undefined);
    assert.equal(restorer.key, 'email');
    render({ ...email, key: '' }, email);
    assert.equal(restorer.key, 'email');
  });
});

describe('createRemovedFocusRestorer', () => {
  for (const [isGone, times] of [
    [true, 1],
    [false, 0],
  ] as const)
    it(`${isGone ? 'calls back' : 'does nothing'} where the focused element is ${isGone ? 'gone' : 'still there'}, without the focus`, () => {
      const root = { activeElement: createElement(!isGone) as Element | null };
      let calls = 0;
      const restorer = createRemovedFocusRestorer({ shadowRoot: root as ShadowRoot }, () => calls++);
      restorer.save();
      root.activeElement = null;
      restorer.restore();
      assert.equal(calls, times);
    });
});

import { until } from './until.ts';

declare global {
  /** Called by injected code, which must never run. */
  var canary: (() => void) | undefined;
  /** Called by the test's own markup, which may run. */
  var sentinel: ((kind: string) => void) | undefined;
}

/**
 * Waits until injected markup has had time to run: inserts markup of the test's own afterwards, and waits until that
 * has run in the same ways. Also proves that handlers and `javascript:` URLs can run in this page.
 */
export async function letMarkupRun(): Promise<void> {
  const ran = new Set<string>();
  globalThis.sentinel = (kind) => void ran.add(kind);
  const image = document.createElement('img');
  image.setAttribute('onerror', 'sentinel("handler")');
  image.setAttribute('src', 'x:');
  const frame = document.createElement('iframe');
  frame.setAttribute('src', 'javascript:parent.sentinel("address")');
  frame.hidden = true;
  document.body.append(image, frame);
  await until('markup of the test’s own has run', () => ran.size === 2);
  image.remove();
  frame.remove();
  globalThis.sentinel = undefined;
}

import { until } from './patience.ts';

declare global {
  /** Called by what must never run. */
  var canary: (() => void) | undefined;
  /** Called by markup that may run, as it is the test's own. */
  var sentinel: ((kind: string) => void) | undefined;
}

/**
 * Waits until injected markup has had time to run: until markup of the test's own, inserted after it, has run in the same ways. That proves as well that handlers and `javascript:` addresses can run in this page.
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

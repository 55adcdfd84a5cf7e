/** Resolves after `ms` milliseconds; rejects with the signal's reason once it is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return settle(signal, (resolve) => {
    const timer = setTimeout(resolve, ms);
    return () => clearTimeout(timer);
  });
}

/** Resolves while the page is in view, at once where there is no page; rejects once the signal is aborted. */
export function untilVisible(signal: AbortSignal): Promise<void> {
  return settle(signal, (resolve) => onVisibility(() => isHidden() || resolve()));
}

/** Whether nobody looks at the page. */
export const isHidden = () => globalThis.document?.visibilityState === 'hidden';

/** Calls back now and whenever the page comes into view or leaves it; returns what ends it. */
export function onVisibility(callback: () => void): () => void {
  globalThis.document?.addEventListener('visibilitychange', callback);
  callback();
  return () => globalThis.document?.removeEventListener('visibilitychange', callback);
}

/** A promise of something that starts now and is cleaned up when it is over. */
function settle(signal: AbortSignal, start: (resolve: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    let stop: (() => void) | undefined;
    const finish = (end: () => void) => {
      signal.removeEventListener('abort', abort);
      // What resolves at once does so before there is anything to stop.
      queueMicrotask(() => stop?.());
      end();
    };
    const abort = () => finish(() => reject(signal.reason as Error));
    signal.addEventListener('abort', abort);
    stop = start(() => finish(resolve));
  });
}

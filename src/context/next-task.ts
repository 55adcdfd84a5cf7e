/**
 * Resolves in the next task. Uses no timer, because browsers throttle timers in background pages, and tests fake them.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // Jest's jsdom lacks `MessageChannel`.
    if (typeof MessageChannel === 'undefined') return void setTimeout(resolve);
    const { port1, port2 } = new MessageChannel();
    const onMessage = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', onMessage);
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Resolves in the next task. Browsers hold back the timers of pages in the background, and tests fake them. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // Jest's jsdom has no message channels.
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

/**
 * Calls back once a host has left the page and stayed away. Use it in `hostDisconnected`.
 *
 * Moving an element disconnects it and connects it again at once. A move should keep calls, streams and open dialogs, so wait
 * for a microtask before you treat the host as gone.
 */
export function onHostLeft(host: Pick<Element, 'isConnected'>, callback: () => void): void {
  queueMicrotask(() => {
    if (!host.isConnected) callback();
  });
}

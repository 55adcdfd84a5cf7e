/**
 * Call back once a host has left the page and stayed away. Use it in `hostDisconnected`.
 *
 * Moving an element disconnects it and connects it again at once. Waiting for a microtask tells a move, which should keep
 * calls, streams and open dialogs, from leaving for good.
 */
export function onHostLeft(host: Pick<Element, 'isConnected'>, callback: () => void): void {
  queueMicrotask(() => {
    if (!host.isConnected) callback();
  });
}

/**
 * Runs a callback if a host has left the page for good. Call it in `hostDisconnected`.
 *
 * Moving an element disconnects and reconnects it synchronously. Waiting for a microtask distinguishes a move from a
 * removal, so that calls, streams and open dialogs survive a move.
 */
export function onHostLeft(host: Pick<Element, 'isConnected'>, callback: () => void): void {
  queueMicrotask(() => {
    if (!host.isConnected) callback();
  });
}

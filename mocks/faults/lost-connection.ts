/** Signals a broken connection. A TypeError, as `fetch` rejects with; the Node server resets the socket instead. */
export class LostConnection extends TypeError {
  constructor() {
    super('The connection was lost.');
  }
}

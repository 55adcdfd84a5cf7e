/** The connection breaks here. A TypeError, as `fetch` rejects with; servers reset the socket instead. */
export class LostConnection extends TypeError {
  constructor() {
    super('The connection was lost.');
  }
}

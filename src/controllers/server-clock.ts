/**
 * The server's time, as its replies tell it: countdowns and expiry never depend on the clock of the user's machine, nor
 * on somebody setting it meanwhile.
 */
export class ServerClock {
  /** What to add to the time since the page began, in milliseconds. */
  #ahead: number | undefined;

  /** A reply said so (RFC 3339); anything else is ignored. */
  set(serverTime: unknown) {
    const time = typeof serverTime === 'string' ? Date.parse(serverTime) : Number.NaN;
    if (!Number.isNaN(time)) this.#ahead = time - performance.now();
  }

  /** Milliseconds since 1970; the machine's own time until the server has told its. */
  now(): number {
    return this.#ahead === undefined ? Date.now() : this.#ahead + performance.now();
  }
}

/**
 * The server's clock, synchronized by its replies, so that countdowns and expiry do not depend on the clock of the
 * user's device.
 */
export class ServerClock {
  /** The server time at the time origin of the page, in milliseconds since 1970. */
  #origin: number | undefined;

  /**
   * Synchronizes the clock.
   * @param serverTime - RFC 3339. Anything else is ignored.
   */
  set(serverTime: unknown) {
    const time = typeof serverTime === 'string' ? Date.parse(serverTime) : Number.NaN;
    if (!Number.isNaN(time)) this.#origin = time - performance.now();
  }

  /** Returns the server time in milliseconds since 1970; the device's time until the first synchronization. */
  now(): number {
    return this.#origin === undefined ? Date.now() : this.#origin + performance.now();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rerenders its host at an interval, for content that depends on the current time. */
export class TickController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #getInterval: () => number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param getInterval - Returns milliseconds; `undefined` while nothing depends on the time. */
  constructor(host: ReactiveControllerHost & HTMLElement, getInterval: () => number | undefined) {
    this.#host = host;
    this.#getInterval = getInterval;
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostUpdated() {
    clearTimeout(this.#timer);
    const interval = this.#getInterval();
    if (interval !== undefined && this.#host.isConnected)
      this.#timer = setTimeout(() => this.#host.requestUpdate(), interval);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }
}

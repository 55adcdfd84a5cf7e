import type { ReactiveController } from 'lit';

/**
 * A controller host without a DOM, for tests on Node. Connects, updates and disconnects like a LitElement: it updates
 * one microtask after the first request. Requests during `hostUpdate` join the current update, requests during
 * `hostUpdated` cause another.
 */
export class FakeHost extends EventTarget {
  readonly shadowRoot = null;
  isConnected = false;
  hasUpdated = false;
  isUpdatePending = false;
  renderings = 0;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  /** The host's document; a test may replace it. */
  ownerDocument: EventTarget & { visibilityState?: string } = new EventTarget();
  readonly #controllers = new Set<ReactiveController>();

  addController(controller: ReactiveController) {
    this.#controllers.add(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  /** Has no attributes. */
  hasAttribute(_name: string): boolean {
    return false;
  }

  removeController(controller: ReactiveController) {
    this.#controllers.delete(controller);
  }

  requestUpdate() {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    if (this.hasUpdated || this.isConnected) this.#schedule();
  }

  /** Connects the host. */
  connect() {
    this.isConnected = true;
    if (!this.hasUpdated) {
      this.isUpdatePending = true;
      this.#schedule();
    }
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  remove() {
    this.isConnected = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** Moves the host: disconnects and reconnects at once. */
  move() {
    this.remove();
    this.connect();
  }

  #schedule() {
    this.updateComplete = Promise.resolve().then(() => this.#update());
  }

  #update() {
    for (const controller of this.#controllers) controller.hostUpdate?.();
    this.renderings++;
    this.hasUpdated = true;
    this.isUpdatePending = false;
    for (const controller of this.#controllers) controller.hostUpdated?.();
    return !this.isUpdatePending;
  }
}

/** Resolves after all pending work that needs no timers. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

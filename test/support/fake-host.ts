import type { ReactiveController } from 'lit';

/**
 * A host of controllers without a document, for tests on Node. It connects, updates and disconnects as a LitElement does: one
 * update a microtask after the first request, with what `hostUpdate` requests taken in by it, and what `hostUpdated` requests
 * by the next one.
 */
export class FakeHost extends EventTarget {
  readonly shadowRoot = null;
  isConnected = false;
  hasUpdated = false;
  isUpdatePending = false;
  renderings = 0;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  /** Where it stands; a test may put another one in place of it. */
  ownerDocument: EventTarget & { visibilityState?: string } = new EventTarget();
  readonly #controllers = new Set<ReactiveController>();

  addController(controller: ReactiveController) {
    this.#controllers.add(controller);
    if (this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController) {
    this.#controllers.delete(controller);
  }

  requestUpdate() {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    if (this.hasUpdated || this.isConnected) this.#schedule();
  }

  /** Puts it into the page. */
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

  /** To another place of the page: out and in at once. */
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

/** Until all has happened that can happen without time passing. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

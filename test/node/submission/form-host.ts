import type { ReactiveController } from 'lit';
import type { ResellerAdapter } from '../../../src/adapter/reseller-adapter.ts';
import { AdapterController } from '../../../src/controllers/adapter-controller.ts';
import type { FormHostElement } from '../../../src/elements/form-element/form-host.ts';

/** The part of an element that controllers use: events, connection to the page, and batched rendering. */
class FormHost extends EventTarget {
  readonly shadowRoot = null;
  adapter: ResellerAdapter | undefined;
  isConnected = true;
  disabled = false;
  /** Called on each render. */
  onRender = () => {};
  readonly #controllers = new Set<ReactiveController>();
  #isPending = false;

  constructor(adapter: ResellerAdapter) {
    super();
    this.adapter = adapter;
  }

  /** What controllers take for an element. */
  get element(): FormHostElement {
    return this as unknown as FormHostElement;
  }

  /** The number of the host's controllers. */
  get controllerCount(): number {
    return this.#controllers.size;
  }

  /** Has no attributes. */
  hasAttribute(_name: string): boolean {
    return false;
  }

  addController(controller: ReactiveController) {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController) {
    this.#controllers.delete(controller);
  }

  /** Renders once for all requests of a turn, as Lit does. */
  requestUpdate() {
    if (this.#isPending) return;
    this.#isPending = true;
    queueMicrotask(() => {
      this.#isPending = false;
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.onRender();
      for (const controller of this.#controllers) controller.hostUpdated?.();
    });
  }

  /** Removes the host from the page. */
  leave() {
    this.isConnected = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  comeBack() {
    this.isConnected = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  /** Moves the host within the page, which disconnects and reconnects it at once. */
  move() {
    this.leave();
    this.comeBack();
  }

  reset() {}
}

/** Creates a host with an adapter of its own. */
export function createHost(adapter: ResellerAdapter) {
  const host = new FormHost(adapter);
  const api = new AdapterController(host.element);
  // After its first render, the host is not hydrating.
  api.hostUpdated();
  return { host, api };
}

/** Resolves after all pending work of the event loop: given answers, and modules loaded on demand. */
export async function settled() {
  await import('../../../src/controllers/find-matches.ts');
  await new Promise((resolve) => setImmediate(resolve));
}

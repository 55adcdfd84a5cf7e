import type { ReactiveController } from 'lit';
import type { ResellerAdapter } from '../../../src/adapter/reseller-adapter.ts';
import { AdapterController } from '../../../src/controllers/adapter-controller.ts';
import type { FormHostElement } from '../../../src/elements/form-element/form-host.ts';

/** As much of an element as controllers use: events, a life in the page, and a rendering some time after each request. */
class FormHost extends EventTarget {
  readonly shadowRoot = null;
  adapter: ResellerAdapter | undefined;
  isConnected = true;
  disabled = false;
  /** Called as often as the host renders. */
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

  /** How many controllers the host has. */
  get controllerCount(): number {
    return this.#controllers.size;
  }

  addController(controller: ReactiveController) {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController) {
    this.#controllers.delete(controller);
  }

  /** Renders once for all that is asked for in one turn, as Lit does. */
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

  /** Is taken out of the page, for good or for now. */
  leave() {
    this.isConnected = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  comeBack() {
    this.isConnected = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  /** Is put somewhere else in the page, which takes it out for no time at all. */
  move() {
    this.leave();
    this.comeBack();
  }

  reset() {}
}

/** A host that serves itself, and what finds its adapter. */
export function createHost(adapter: ResellerAdapter) {
  const host = new FormHost(adapter);
  const api = new AdapterController(host.element);
  // What a host has rendered first is not what a server has rendered.
  api.hostUpdated();
  return { host, api };
}

/** Lets all run that waits for nobody but the event loop: answers that were given, and modules that are loaded on demand. */
export async function settled() {
  await import('../../../src/controllers/find-matches.ts');
  await new Promise((resolve) => setImmediate(resolve));
}

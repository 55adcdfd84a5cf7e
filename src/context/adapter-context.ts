import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';

/** A registered symbol, so that two copies of the library on one page share the provider. */
export const adapterContext = Symbol.for('reseller-elements/adapter');

/** Takes the adapter as often as it changes; `unsubscribe` ends that. */
export type AdapterCallback = (adapter: ResellerAdapter | undefined, unsubscribe?: () => void) => void;

/** Asks the nearest provider above for its adapter (Context Community Protocol). */
export class AdapterRequestEvent extends Event {
  readonly context: symbol = adapterContext;
  readonly contextTarget: Element;
  readonly callback: AdapterCallback;
  readonly subscribe = true;

  constructor(contextTarget: Element, callback: AdapterCallback) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Tells that a provider has appeared, so that who asked in vain, or one further up, asks again. */
export class AdapterProviderEvent extends Event {
  readonly context: symbol = adapterContext;

  constructor() {
    super('context-provider', { bubbles: true, composed: true });
  }
}

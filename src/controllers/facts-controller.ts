import { ContextEvent } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { adapterContext } from '../context/adapter-context.ts';
import type { Invite } from '../contract/models.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';

/** What elements tell of invites and customers. */
const facts = ['customer-added', 'customer-invited', 'customer-registered', 'invite-resent', 'invite-revoked'] as const;

/** One of these events. */
export type ListFact = Event & { readonly invite?: Invite };

/** Hears what other elements of the page, over the same back end, have done. */
export class FactsController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #onFact: (fact: ListFact) => void;
  #document: Document | undefined;

  constructor(host: AdapterHost, api: AdapterController, onFact: (fact: ListFact) => void) {
    this.#host = host;
    this.#api = api;
    this.#onFact = onFact;
  }

  hostConnected() {
    this.#document = this.#host.ownerDocument;
    for (const fact of facts) this.#document.addEventListener(fact, this.#hear);
  }

  hostDisconnected() {
    for (const fact of facts) this.#document?.removeEventListener(fact, this.#hear);
  }

  readonly #hear = (event: ListFact) => {
    const [origin] = event.composedPath();
    if (origin === this.#host || !(origin instanceof Element)) return;
    if (this.#api.adapter && findAdapter(origin) === this.#api.adapter) this.#onFact(event);
  };
}

/** Finds the adapter of another element: its own, else the nearest provider's. */
function findAdapter(element: Element & { readonly adapter?: ResellerAdapter | undefined }) {
  let found = element.adapter;
  if (!found) element.dispatchEvent(new ContextEvent(adapterContext, element, (adapter) => (found = adapter)));
  return found;
}

import { ContextEvent } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { adapterContext } from '../context/adapter-context.ts';
import type { Invite } from '../contract/models.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';

const eventTypes = [
  'customer-added',
  'customer-invited',
  'customer-registered',
  'invite-resent',
  'invite-revoked',
] as const;

/** An event by which an element reports that it has changed an invite or a customer. */
export type ChangeEvent = Event & {
  readonly invite?: Invite;
  /** `replacedId`: the id that the invite had before. `linkRotated`: missing if the back end did not say much. */
  readonly detail?: { readonly replacedId?: string; readonly linkRotated?: boolean | undefined };
};

/** Listens for changes that other elements in the document have made through the same adapter. */
export class ChangeEventsController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #onChange: (event: ChangeEvent) => void;
  #document: Document | undefined;

  constructor(host: AdapterHost, api: AdapterController, onChange: (event: ChangeEvent) => void) {
    this.#host = host;
    this.#api = api;
    this.#onChange = onChange;
  }

  hostConnected() {
    this.#document = this.#host.ownerDocument;
    for (const type of eventTypes) this.#document.addEventListener(type, this.#onEvent);
  }

  hostDisconnected() {
    for (const type of eventTypes) this.#document?.removeEventListener(type, this.#onEvent);
  }

  readonly #onEvent = (event: ChangeEvent) => {
    const [origin] = event.composedPath();
    if (origin === this.#host || !(origin instanceof Element)) return;
    if (this.#api.adapter && findAdapter(origin) === this.#api.adapter) this.#onChange(event);
  };
}

/** Finds the adapter of another element: its own, else the nearest provider's. */
function findAdapter(element: Element & { readonly adapter?: ResellerAdapter | undefined }) {
  let found = element.adapter;
  if (!found) element.dispatchEvent(new ContextEvent(adapterContext, element, (adapter) => (found = adapter)));
  return found;
}

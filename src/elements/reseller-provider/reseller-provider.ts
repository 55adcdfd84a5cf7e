import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from '../../decorators/property.ts';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import {
  type AdapterCallback,
  adapterContext,
  AdapterProviderEvent,
  type AdapterRequestEvent,
} from '../../context/adapter-context.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';

/**
 * Gives its adapter to every element below it, however deep, across shadow roots.
 *
 * @tag reseller-provider
 * @slot - The page, or a part of it.
 */
export class ResellerProvider extends LitElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #subscribers = new Map<AdapterCallback, () => void>();

  /** Serves the elements below; without it they wait. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  constructor() {
    super();
    this.addEventListener('context-request', (event) => this.#onRequest(event as AdapterRequestEvent));
  }

  override connectedCallback() {
    super.connectedCallback();
    this.dispatchEvent(new AdapterProviderEvent());
  }

  adoptedCallback() {
    restoreStyles(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('adapter'))
      for (const [callback, unsubscribe] of this.#subscribers) callback(this.adapter, unsubscribe);
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #onRequest(event: AdapterRequestEvent) {
    const { context, callback, subscribe } = event;
    if (context !== adapterContext) return;
    event.stopPropagation();
    // Who asks again gives up the earlier subscription only.
    const unsubscribe = () => {
      if (this.#subscribers.get(callback) === unsubscribe) this.#subscribers.delete(callback);
    };
    if (!subscribe) return callback(this.adapter);
    this.#subscribers.set(callback, unsubscribe);
    callback(this.adapter, unsubscribe);
  }
}

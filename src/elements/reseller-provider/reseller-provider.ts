import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { adapterContext } from '../../context/adapter-context.ts';

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

  readonly #context = new ContextProvider(this, { context: adapterContext });

  /** Serves the elements below; without it they wait. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('adapter')) this.#context.setValue(this.adapter);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

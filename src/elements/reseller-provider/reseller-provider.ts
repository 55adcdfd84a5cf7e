import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { adapterContext } from '../../context/adapter-context.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';

/**
 * Provides its adapter to every element below it, however deep, across shadow roots (Context Community Protocol).
 *
 * @tag reseller-provider
 * @slot - The elements that use the adapter, and any other content.
 */
export class ResellerProvider extends LitElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  readonly #provider = new ContextProvider(this, { context: adapterContext });

  /** The adapter for the elements below, which wait until it is set. */
  @property({ attribute: false })
  get adapter(): ResellerAdapter | undefined {
    return this.#provider.value;
  }

  set adapter(adapter: ResellerAdapter | undefined) {
    this.#provider.setValue(adapter);
  }

  adoptedCallback() {
    restoreStyles(this);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

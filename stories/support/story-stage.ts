import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { createRestAdapter, type ResellerAdapter, type RestAdapter } from 'reseller-elements';
import 'reseller-elements/define/reseller-provider.js';
import { createMockApi, type Injection, type MockApi, type ScenarioName } from 'reseller-elements/mocks';

/** The settings of a story's back end, besides the scenario. */
export interface StoryMock {
  /** Faults injected from the start. */
  readonly faults?: readonly Injection[];
  /** Wraps or replaces the adapter of the elements. */
  readonly adapt?: (adapter: RestAdapter) => ResellerAdapter | undefined;
}

/** The page around a story: a card, and a provider over a mock that lives as long as the story. */
export class StoryStage extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      padding: clamp(0.75rem, 4vw, 2.5rem);
      background: light-dark(
        var(--reseller-surface-muted, #f3f5f8),
        color-mix(in srgb, var(--reseller-surface, #151b23), #000 35%)
      );
      color: var(--reseller-text, light-dark(#1b2430, #e8ecf2));
      font-family: var(--reseller-font, inherit);
    }
    :host([data-color-scheme='light']) {
      color-scheme: light;
    }
    :host([data-color-scheme='dark']) {
      color-scheme: dark;
    }
    .card {
      max-inline-size: 42rem;
      margin-inline: auto;
      padding: clamp(1rem, 4vw, 2rem);
      border: 1px solid color-mix(in srgb, var(--reseller-border, #7f8a9b) 25%, transparent);
      border-radius: calc(var(--reseller-radius, 0.375em) * 2);
      background: var(--reseller-surface, light-dark(#fff, #151b23));
      box-shadow: 0 1px 2px rgb(15 23 42 / 5%);
    }
    :host([wide]) .card {
      max-inline-size: 72rem;
    }
  `;

  @property({ attribute: false }) scenario: ScenarioName = 'default';
  @property({ attribute: false }) mock: StoryMock = {};
  /** Omits the card, for stories with their own surface. */
  @property({ type: Boolean }) bare = false;
  /** Makes the card as wide as a portal's main column. */
  @property({ type: Boolean, reflect: true }) wide = false;

  #api: MockApi | undefined;
  #adapter: ResellerAdapter | undefined;

  /** The story's mock API. */
  get api(): MockApi {
    if (!this.#api) throw new Error('The story has not begun yet.');
    return this.#api;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.#api && !changed.has('scenario')) return;
    const { faults = [], adapt = (adapter) => adapter } = this.mock;
    this.#api = createMockApi({ scenario: this.scenario });
    for (const fault of faults) this.#api.inject(fault);
    this.#adapter = adapt(createRestAdapter({ baseUrl: this.#api.baseUrl, fetch: this.#api.fetch }));
  }

  protected override render() {
    return html`<reseller-provider .adapter=${this.#adapter}>
      <div class=${this.bare ? 'bare' : 'card'}><slot></slot></div>
    </reseller-provider>`;
  }
}

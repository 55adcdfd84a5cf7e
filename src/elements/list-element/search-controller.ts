import { html, type LitElement, type ReactiveController } from 'lit';
import { canHydrate } from '../../context/can-hydrate.ts';
import { isServer } from '../../context/is-server.ts';
import type { ListMessages } from '../../localization/list-messages.ts';
import { maxQueryLength, toText } from './list-view.ts';

/** Debounces typing by this many milliseconds. */
const debounceMs = 300;

/** The search field of a list. Searches while the user types, but never within an IME composition. */
export class SearchController implements ReactiveController {
  readonly #host: LitElement & { readonly query: string };
  readonly #onSearch: (query: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement & { readonly query: string }, onSearch: (query: string) => void) {
    this.#host = host;
    this.#onSearch = onSearch;
    host.addController(this);
  }

  hostUpdate() {
    // Hydration: search for text that was typed into the server-rendered field before the script loaded.
    if (canHydrate && !isServer && !this.#host.hasUpdated && this.#input?.value !== this.#input?.defaultValue)
      this.#search();
  }

  hostDisconnected() {
    this.cancel();
  }

  focus(options?: FocusOptions) {
    this.#input?.focus(options);
  }

  /** Cancels the search that is waiting for the debounce. */
  cancel() {
    clearTimeout(this.#timer);
  }

  /** Clears the field, including text not searched for yet. */
  clear() {
    if (this.#input) this.#input.value = '';
  }

  render({ search, searchHint }: ListMessages) {
    return html`<div class="field search">
      <label for="search">${search}</label>
      <input
        part="input"
        id="search"
        type="search"
        .value=${toText(this.#host.query)}
        maxlength=${maxQueryLength}
        placeholder=${searchHint}
        autocomplete="off"
        spellcheck="false"
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
        @change=${this.#search}
        @keydown=${this.#onKey}
      />
    </div>`;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot?.querySelector<HTMLInputElement>('#search') ?? null;
  }

  readonly #onInput = ({ isComposing }: InputEvent) => {
    this.cancel();
    if (!isComposing) this.#timer = setTimeout(this.#search, debounceMs);
  };

  readonly #onKey = ({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Enter' && !isComposing) this.#search();
  };

  readonly #search = () => {
    const query = this.#input?.value ?? '';
    if (query.trim() !== toText(this.#host.query).trim()) this.#onSearch(query);
  };
}

import { html, nothing } from 'lit';
import type { SubmitOutcome } from '../../adapter/submit-outcome.ts';
import type { FormOperation } from '../../controllers/form-operation.ts';
import type { LazyModule } from '../../controllers/lazy-module.ts';
import type { ExtraPart } from './extra-part.ts';
import type { FormHost } from './form-host.ts';
import type { FormInteraction } from './form-interaction.ts';

const ignored: SubmitOutcome<unknown> = { name: 'ignored' };

/** The submission before the interaction module has been loaded. */
const initialSubmission = { state: 'idle', busy: false } as const;

/** The native form: its template, its events, and sending it. */
export class NativeForm {
  readonly #host: FormHost;
  readonly #operation: FormOperation;
  readonly #interaction: LazyModule<FormInteraction>;
  readonly #extra: LazyModule<ExtraPart>;
  /** The outcome of the last `submit` event. */
  #submission = Promise.resolve(ignored);

  constructor(
    host: FormHost,
    operation: FormOperation,
    interaction: LazyModule<FormInteraction>,
    extra: LazyModule<ExtraPart>,
  ) {
    this.#host = host;
    this.#operation = operation;
    this.#interaction = interaction;
    this.#extra = extra;
  }

  /** Whether the form is disabled, by the host page or because it has no adapter. */
  get disabled(): boolean {
    return this.#host.element.disabled || !this.#host.api.adapter;
  }

  /** Submits the form, like a click on its button. Resolves with the outcome. */
  async submit(): Promise<SubmitOutcome<unknown>> {
    this.#submission = Promise.resolve(ignored);
    this.#host.fields.form?.requestSubmit();
    return this.#submission;
  }

  /** Returns what replaces the form: the success message, or why it cannot be used. Undefined if the form is shown. */
  renderReplacement(): unknown {
    const { api, localize } = this.#host;
    const { module: interaction } = this.#interaction;
    if (interaction?.submission.state === 'done') return interaction.renderDone();
    if (api.isMissing) return html`<p class="notice" role="alert">${localize.texts.noAdapter}</p>`;
    if (api.adapter && !api.adapter[this.#operation]) return html`<p class="notice">${localize.texts.notOffered}</p>`;
    return undefined;
  }

  /** `method="dialog"` keeps values out of addresses and requests if the form is ever submitted without its handler. */
  render(above: unknown, fields: unknown, below: unknown) {
    return html`<form
      part="form"
      method="dialog"
      novalidate
      @submit=${this.#onSubmit}
      @input=${this.#onInput}
      @change=${this.#onChange}
      @focusin=${this.#onApproach}
      @pointerenter=${this.#onApproach}
      @focusout=${this.#onFocusOut}
    >
      ${above} ${fields} ${this.#renderExtra()} ${below}
    </form>`;
  }

  /** Renders the notice above the fields: possible duplicates, an unknown outcome, or errors. */
  renderNotice(): unknown {
    return this.#interaction.module?.renderNotice() ?? nothing;
  }

  /** The button that sends, and its progress. Pass `onClick` for a button outside of the form. */
  renderActions(onClick: unknown = nothing) {
    const { texts } = this.#host.localize;
    const { module: interaction } = this.#interaction;
    const { state, busy } = interaction?.submission ?? initialSubmission;
    const progress = state === 'checking' ? texts.checking : texts.sending;
    return html`${
        this.#interaction.failed || this.#extra.failed
          ? html`<p class="notice danger" role="alert">${texts.partFailed}</p>`
          : nothing
      }
      <div class="actions">
        <button
          part="button button-primary"
          type="submit"
          ?disabled=${this.disabled}
          aria-disabled=${interaction?.blocked ? 'true' : nothing}
          @click=${onClick}
        >
          ${busy ? progress : texts.submit}
        </button>
      </div>
      <p class="visually-hidden" role="status">${busy ? progress : nothing}</p>`;
  }

  async #submit(): Promise<SubmitOutcome<unknown>> {
    await this.#interaction.load();
    return this.#interaction.module?.submit() ?? ignored;
  }

  #renderExtra() {
    const { module: extra } = this.#extra;
    // Their texts are loaded with the interaction module.
    return extra && this.#interaction.module ? extra.render(this.disabled) : nothing;
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    this.#submission = this.#submit();
  };

  readonly #onInput = (event: Event) => {
    this.#onApproach();
    this.#interaction.module?.startTyping((event.target as HTMLInputElement).name);
    this.#host.element.requestUpdate();
  };

  readonly #onChange = (event: Event) => {
    this.#onApproach();
    this.#host.fields.read();
    this.#interaction.module?.endTyping((event.target as HTMLInputElement).name);
    this.#host.element.requestUpdate();
  };

  /** Loads the interaction module when the user first interacts with the form, or when autofill does. */
  readonly #onApproach = () => void this.#interaction.load();

  /** Formats a phone number once the cursor has left it. */
  readonly #onFocusOut = (event: FocusEvent) => {
    const { element } = this.#host;
    const { type } = event.target as HTMLInputElement;
    if (type === 'tel') void element.updateComplete.then(() => element.requestUpdate());
  };
}

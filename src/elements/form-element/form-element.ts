import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FormKind } from '../../adapter/extra-field.ts';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { canHydrate } from '../../context/can-hydrate.ts';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import type { FormOperation, FormValues } from '../../controllers/form-task.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import type { LanguageLoaders } from '../../localization/language.ts';
import { ValuesController } from '../../controllers/values-controller.ts';
import type { Labels } from '../../fields/error-items.ts';
import type { Field } from '../../fields/field.ts';
import { FormBinding } from '../../fields/form-binding.ts';
import { type Prefill, readPrefill } from '../../fields/prefill.ts';
import type { FormMessages } from '../../localization/messages.ts';
import type { Overrides } from '../../localization/override.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { formStyles } from '../../styles/form.styles.ts';
import type { ExtraPart } from './extra-part.ts';
import { createFormFocus } from './form-focus.ts';
import type { FormLater, LaterMessages } from './form-later.ts';
import type { FormSurface } from './form-surface.ts';
import { booleanAttribute } from '../../properties/boolean-attribute.ts';

/** Before the user has turned to the form. */
const atRest = { state: 'idle', busy: false } as const;

/** What makes one kind of form, as far as it shows at once. */
export interface FormDefinition<Early extends FormMessages, Texts extends Early & LaterMessages, Later> {
  readonly kind: FormKind;
  readonly operation: FormOperation;
  /** The members of what is sent, and whether each is required. */
  readonly members: Readonly<Record<string, boolean>>;
  /** English, as far as it shows at once. */
  readonly english: Early;
  readonly languages: LanguageLoaders<Texts>;
  /** What is needed once the user turns to the form. */
  readonly loadLater: () => Promise<new (surface: FormSurface<Early>) => Later>;
}

/** What all forms share: properties, one native form, and the parts that are loaded on demand. */
export abstract class FormElement<
  Input,
  Early extends FormMessages,
  Texts extends Early & LaterMessages,
  Later extends FormLater<FormOperation, Early, Texts>,
> extends LitElement {
  static override readonly styles = formStyles;

  readonly #definition: FormDefinition<Early, Texts, Later>;
  readonly #api = new AdapterController(this);
  readonly #values = new ValuesController(this);
  readonly #binding = new FormBinding();
  readonly #focus = createFormFocus(() => this.#nativeForm);
  readonly #localize: LocalizeController<Texts>;
  readonly #later: LazyModule<Later>;
  readonly #extra: LazyModule<ExtraPart<Early>>;
  /** What the form was filled with last. */
  #prefilled: Prefill<Input> | undefined;
  #isActing = false;
  #labelsNow: Labels | undefined;

  /** What the parts of the form may use of it. */
  protected readonly surface: FormSurface<Early> = this.#createSurface();

  /** Serves this element in place of the nearest provider's adapter. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  /** Prefills the form, with any part of what it sends; nothing by default. */
  @property({ attribute: false }) value: Prefill<Input> = {};

  /** Keeps the user from filling in and sending; false by default. */
  @property({ type: Boolean, converter: booleanAttribute, reflect: true }) disabled = false;

  /** Texts in place of the built-in ones, in any language. */
  @property({ attribute: false }) messages: Overrides<Texts> = {};

  /** Where phone numbers without country code are dialled (ISO 3166-1 alpha-2), unless the form knows better. */
  @property({ attribute: 'default-country' }) defaultCountry: string | undefined;

  constructor(definition: FormDefinition<Early, Texts, Later>) {
    super();
    this.#definition = definition;
    this.#localize = new LocalizeController<Texts>(
      this,
      definition.english as unknown as Partial<Texts>,
      definition.languages,
    );
    this.#later = new LazyModule(this, async () => new (await definition.loadLater())(this.surface));
    this.#extra = new LazyModule(this, async () => {
      const { ExtraPart: Part } = await import('./extra-part.ts');
      return new Part(this.surface, definition.kind);
    });
  }

  /** The fields, in their fieldsets. */
  protected abstract renderFields(): TemplateResult;

  /** Language and direction of the texts. */
  protected get place(): Pick<LocalizeController<Texts>, 'language' | 'direction'> {
    return this.#localize;
  }

  protected get texts(): Early {
    return this.#localize.texts;
  }

  /** What was loaded when the user turned to the form. */
  protected get later(): Later | undefined {
    return this.#later.module;
  }

  /** Whether fields and button cannot be used. */
  protected get unusable(): boolean {
    return this.disabled || !this.#api.adapter;
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    this.#labelsNow = undefined;
    if (!isServer) this.#focus.save();
    this.#absorb();
    if (this.value !== this.#prefilled && !(canHydrate && this.#api.isHydrating)) {
      this.#prefilled = this.value;
      this.#values.prefill(this.prefill);
      this.complete();
    }
    if (this.#api.adapter?.extraFields) void this.#extra.load();
    // Their words come with the rest.
    if (this.#extra.module) void this.#later.load();
  }

  protected override updated() {
    const focused = this.#focus.key;
    this.#binding.write(this.#nativeForm, (pointer) => {
      const value = this.#values.get(pointer);
      return this.later?.show(pointer, value, pointer === focused) ?? value;
    });
    this.#focus.restore();
  }

  protected override render() {
    const { waiting, language, direction } = this.#localize;
    return html`<div class="root ${waiting ? 'waiting' : ''}" lang=${language} dir=${direction ?? nothing}>
      <slot name="heading"></slot>${this.renderBody()}<slot name="footer"></slot>
    </div>`;
  }

  /** The form, or what there is in place of it. */
  protected renderBody(): unknown {
    const { texts } = this;
    if (this.later?.form.state === 'done') return this.later.renderDone();
    if (this.#api.isMissing) return html`<p class="notice" role="alert">${texts.noAdapter}</p>`;
    if (this.#api.adapter && !this.#api.adapter[this.#definition.operation])
      return html`<p class="notice">${texts.notOffered}</p>`;
    return this.renderForm();
  }

  /** What the form is for, and the form. */
  protected renderForm(): unknown {
    return html`<slot name="intro"><p class="muted intro">${this.texts.intro}</p></slot>
      ${this.renderNativeForm(this.renderNotice(), this.renderActions())}`;
  }

  /**
   * The native form, with what stands above and below its fields. Its method keeps what is typed out of addresses and requests,
   * should somebody submit it past its handler.
   */
  protected renderNativeForm(above: unknown, below: unknown) {
    return html`<form
      part="form"
      method="dialog"
      novalidate
      @submit=${this.#onSubmit}
      @input=${this.#onInput}
      @change=${this.#onChange}
      @focusin=${this.loadLater}
      @pointerenter=${this.loadLater}
      @focusout=${this.#onFocusOut}
    >
      ${above} ${this.renderFields()}
      ${this.#extra.module && this.later ? this.#extra.module.render(this.later.text, this.unusable) : nothing} ${below}
    </form>`;
  }

  /** What was found, what is in doubt, or what is wrong. */
  protected renderNotice(): unknown {
    return this.later?.renderNotice() ?? nothing;
  }

  /** The button that sends, and what is said of it. `onClick` is for a button that stands outside of the form. */
  protected renderActions(onClick: unknown = nothing) {
    const { texts } = this;
    const { state, busy } = this.later?.form ?? atRest;
    const progress = state === 'checking' ? texts.checking : texts.sending;
    return html`${
        this.#later.failed || this.#extra.failed
          ? html`<p class="notice danger" role="alert">${texts.partFailed}</p>`
          : nothing
      }
      <div class="actions">
        <button
          part="button button-primary"
          type="submit"
          ?disabled=${this.unusable}
          aria-disabled=${this.later?.blocked ? 'true' : nothing}
          @click=${onClick}
        >
          ${busy ? progress : texts.submit}
        </button>
      </div>
      <p class="visually-hidden" role="status">${busy ? progress : nothing}</p>`;
  }

  adoptedCallback() {
    restoreStyles(this);
  }

  /** Sends the form as a click on its button does. */
  submit() {
    this.#nativeForm?.requestSubmit();
  }

  /** Empties the form, but for what it fills in by itself. Ignored while sending. */
  reset() {
    this.#absorb();
    if (this.later && !this.later.reset()) return;
    this.#values.reset();
    this.complete();
    this.#extra.module?.fillIn();
  }

  /** Moves the focus to the first field. */
  override focus(options?: FocusOptions) {
    this.#nativeForm?.querySelector<HTMLElement>('input, select')?.focus(options);
  }

  /** What the form is filled with before anybody types. */
  protected get prefill(): FormValues {
    return readPrefill(Object.keys(this.#definition.members), this.value);
  }

  /** Fills in what follows from the rest. */
  protected complete() {}

  /** Takes in what the user typed or chose. */
  protected take(pointer: string, value: string) {
    this.#values.edit(pointer, value);
  }

  /** Fills in a member that is still empty. */
  protected suggest(pointer: string, value: string) {
    if (!this.#values.get(pointer)) this.#values.fill(pointer, value);
  }

  /** Whether a member is filled in, or something is wrong with it. */
  protected hasValue(pointer: string): boolean {
    return !!this.#values.get(pointer) || !!this.later?.form.errors.has(pointer);
  }

  /** Loads what is needed once the user turns to the form. */
  protected loadLater(): Promise<void> {
    return this.#later.load();
  }

  /** Loads what else has to be there before anything is sent. */
  protected async loadFurther(): Promise<void> {}

  /** What a field shows beside its value. */
  protected field(pointer: string): Field {
    const { hint } = this.texts.fields[pointer] ?? {};
    const { form } = this.later ?? {};
    const code = form?.errors.get(pointer);
    return {
      pointer,
      label: this.#labels.get(pointer) ?? pointer,
      hint,
      error: code && this.later?.describeError(pointer, code),
      required: this.later?.isRequired(pointer) ?? this.#definition.members[pointer] ?? false,
      frozen: form?.frozen ?? false,
    };
  }

  /** Made once for each rendering. */
  get #labels(): Labels {
    return (this.#labelsNow ??= this.#listLabels());
  }

  #listLabels(): Labels {
    const own = Object.entries(this.texts.fields).map(([pointer, { label }]) => [pointer, label] as const);
    const labels = new Map([...own, ...(this.#extra.module?.labels ?? [])]);
    return this.later?.arrange(labels) ?? labels;
  }

  /** The phone number that tells where others are dialled, if there is one. */
  protected get accountPhone(): string | undefined {
    return undefined;
  }

  /** Where the native form stands. */
  protected get fieldRoot(): ParentNode | undefined {
    return this.renderRoot;
  }

  get #nativeForm(): HTMLFormElement | null {
    return this.fieldRoot?.querySelector('form') ?? null;
  }

  /** What the parts that are loaded on demand may use. */
  #createSurface(): FormSurface<Early> {
    return {
      host: this,
      api: this.#api,
      values: this.#values,
      getCountry: () => this.defaultCountry,
      getAccountPhone: () => this.accountPhone,
      getExtra: () => this.#extra.module,
      getForm: () => this.#nativeForm,
      getLocale: () => this.#localize.locale,
      listLabels: () => this.#labels,
      complete: <Rest extends object>(rest: Rest) => this.#localize.complete(rest) as unknown as Early & Rest,
      field: (pointer) => this.field(pointer),
      act: (action) => void this.#act(action),
      suggest: (pointer, value) => this.suggest(pointer, value),
      returnToFields: () => void this.updateComplete.then(() => this.focus()),
    };
  }

  /** Takes in what stands in the controls. */
  #absorb() {
    for (const [pointer, value] of this.#binding.read()) this.take(pointer, value);
  }

  #onInput(event: Event) {
    this.later?.startTyping((event.target as HTMLInputElement).name);
    this.requestUpdate();
  }

  #onChange(event: Event) {
    this.#absorb();
    this.later?.endTyping((event.target as HTMLInputElement).name);
    this.requestUpdate();
  }

  /** What may not be rewritten under the cursor may be now. */
  #onFocusOut(event: FocusEvent) {
    const { type } = event.target as HTMLInputElement;
    if (type === 'tel') void this.updateComplete.then(() => this.requestUpdate());
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    void this.#act(() => this.#send());
  }

  /** One thing at a time, whatever the page does meanwhile. */
  async #act(action: () => Promise<void>) {
    if (this.disabled || this.#isActing) return;
    this.#isActing = true;
    try {
      await action();
    } finally {
      this.#isActing = false;
    }
    await this.#announce();
  }

  /** What tells the outcome has to be there before anything is sent, and so has what the back end demands. */
  async #send() {
    const { adapter } = this.#api;
    await Promise.all([this.#later.load(), adapter?.extraFields && this.#extra.load(), this.loadFurther()]);
    await this.updateComplete;
    await this.later?.prepare();
    await this.#extra.module?.loading;
    this.later?.endTyping();
    this.#absorb();
    const isReady = this.later && !this.later.blocked && !this.#extra.failed && !this.#extra.module?.failed;
    if (isReady && this.#api.adapter?.[this.#definition.operation] && this.isConnected) await this.later?.form.submit();
  }

  /** Moves the focus to what there is to say, if there is something. */
  async #announce() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=error-summary], [part=matches], [part=success]')?.focus();
  }
}

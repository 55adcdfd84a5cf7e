import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FormKind } from '../../adapter/extra-field.ts';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import { BillingAccountsController } from '../../controllers/billing-accounts-controller.ts';
import { BillingContactController } from '../../controllers/billing-contact-controller.ts';
import type { FormOperation } from '../../controllers/form-task.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { type LanguageLoaders, LocalizeController } from '../../controllers/localize-controller.ts';
import { ValuesController } from '../../controllers/values-controller.ts';
import { renderBillingContact } from '../../fields/billing-contact.ts';
import type { Field } from '../../fields/field.ts';
import { FormBinding } from '../../fields/form-binding.ts';
import { type Prefill, readPrefill } from '../../fields/prefill.ts';
import type { FormMessages } from '../../localization/messages.ts';
import type { Overrides } from '../../localization/override.ts';
import { formStyles } from '../../styles/form.styles.ts';
import type { ExtraPart } from './extra-part.ts';
import type { FormLater, LaterMessages } from './form-later.ts';
import type { FormSurface } from './form-surface.ts';

const billingEmail = '/billingContact/email';
const billingPhone = '/billingContact/phone';

/** Before the user has turned to the form. */
const atRest = { state: 'idle', busy: false, frozen: false } as const;

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
  readonly loadLater: () => Promise<new (surface: FormSurface<Early, Texts>) => Later>;
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
  readonly #accounts = new BillingAccountsController(this, this.#api, () => this.#billingContact.complete());
  readonly #billingContact = new BillingContactController(this.#values, this.#accounts);
  readonly #binding = new FormBinding();
  readonly #localize: LocalizeController<Early, Texts>;
  readonly #later: LazyPart<Later>;
  readonly #extra: LazyPart<ExtraPart<Early, Texts>>;
  readonly #draft: LazyPart<object>;
  /** The control that had the focus before a rendering, by its member. */
  #focused: string | undefined;
  #isSubmitting = false;

  /** Serves this element in place of the nearest provider's adapter. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  /** Prefills the form, with any part of what it sends; nothing by default. */
  @property({ attribute: false }) value: Prefill<Input> = {};

  /** Keeps the user from filling in and sending; false by default. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Texts in place of the built-in ones, in any language. */
  @property({ attribute: false }) messages: Overrides<Texts> = {};

  /** Where billing accounts are set up in the host's portal (http or https); offered where none is set up yet. */
  @property({ attribute: 'billing-accounts-url' }) billingAccountsUrl: string | undefined;

  /** Where phone numbers without country code are dialled (ISO 3166-1 alpha-2); that of the billing account or reseller by default. */
  @property({ attribute: 'default-country' }) defaultCountry: string | undefined;

  /**
   * Keeps what is typed under this name in the session storage until it is sent, so that a reload loses nothing; off by
   * default. Name the user as well where several share a tab.
   */
  @property({ attribute: 'draft-key' }) draftKey: string | undefined;

  constructor(definition: FormDefinition<Early, Texts, Later>) {
    super();
    this.#definition = definition;
    this.#localize = new LocalizeController<Early, Texts>(this, definition.english, definition.languages);
    const surface = this.#createSurface();
    this.#later = new LazyPart(this, async () => new (await definition.loadLater())(surface));
    this.#extra = new LazyPart(this, async () => {
      const { ExtraPart: Part } = await import('./extra-part.ts');
      return new Part(surface, definition.kind);
    });
    this.#draft = new LazyPart(this, async () => {
      const { DraftController } = await import('../../controllers/draft-controller.ts');
      return new DraftController(
        this,
        this.#values,
        () => this.later?.form,
        () => this.#later.load(),
        () => this.draftKey,
      );
    });
  }

  /** The fields, in their fieldsets. */
  protected abstract renderFields(): TemplateResult;

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

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#focused = (this.shadowRoot?.activeElement as Partial<HTMLInputElement> | null)?.name;
    this.#absorb();
    if (changed.has('value')) {
      this.#values.prefill(readPrefill(Object.keys(this.#definition.members), this.value));
      this.#billingContact.complete();
    }
    if (this.draftKey) void this.#draft.load();
    if (this.#api.adapter?.extraFields) void this.#extra.load();
    // Their words come with the rest.
    if (this.#extra.module) void this.#later.load();
  }

  protected override updated() {
    const focused = (this.shadowRoot?.activeElement as Partial<HTMLInputElement> | null)?.name;
    this.#binding.write(this.#nativeForm, (pointer) => {
      const value = this.#values.get(pointer);
      return this.later?.show(pointer, value, pointer === focused) ?? value;
    });
    // A control that gave way to another one for the same member hands its focus on.
    if (this.#focused && !this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>(`[name="${CSS.escape(this.#focused)}"]`)?.focus();
  }

  protected override render() {
    const { waiting, language, direction } = this.#localize;
    return html`<div class="root ${waiting ? 'waiting' : ''}" lang=${language} dir=${direction ?? nothing}>
      <slot name="heading"></slot>${this.#renderBody()}<slot name="footer"></slot>
    </div>`;
  }

  #renderBody() {
    const { texts } = this;
    if (this.later?.form.state === 'done') return this.later.renderDone();
    if (this.#api.missing) return html`<p class="notice" role="alert">${texts.noAdapter}</p>`;
    if (this.#api.adapter && !this.#api.adapter[this.#definition.operation])
      return html`<p class="notice">${texts.notOffered}</p>`;
    return this.#renderForm();
  }

  #renderForm() {
    const { texts } = this;
    const { state, busy, frozen } = this.later?.form ?? atRest;
    const progress = state === 'checking' ? texts.checking : texts.sending;
    return html`<slot name="intro"><p class="muted intro">${texts.intro}</p></slot>
      <form
        part="form"
        novalidate
        @submit=${this.#onSubmit}
        @input=${this.#onInput}
        @change=${this.#onChange}
        @focusin=${this.loadLater}
        @focusout=${this.#onFocusOut}
      >
        ${this.later?.renderNotice() ?? nothing} ${this.renderFields()}
        ${this.#extra.module && this.later ? this.#extra.module.render(this.later.text, this.unusable) : nothing}
        ${this.#later.failed || this.#extra.failed ? html`<p class="notice danger" role="alert">${texts.partFailed}</p>` : nothing}
        <div class="actions">
          <button
            part="button button-primary"
            type="submit"
            ?disabled=${this.unusable}
            aria-disabled=${frozen ? 'true' : nothing}
          >
            ${busy ? progress : texts.submit}
          </button>
        </div>
        <p class="visually-hidden" role="status">${busy ? progress : nothing}</p>
      </form>`;
  }

  /** The billing contact's two fields, as a pair. */
  protected renderBillingContact() {
    return renderBillingContact({
      email: this.field(billingEmail),
      phone: this.field(billingPhone),
      value: this.#values.get(billingEmail),
      accounts: this.#accounts.state,
      text: this.texts,
      billingAccountsUrl: this.billingAccountsUrl,
      onReload: () => this.#onReload(),
    });
  }

  /** Sends the form as a click on its button does. */
  submit() {
    this.#nativeForm?.requestSubmit();
  }

  /** Empties the form, but for what `value` prefills and the default billing account. Ignored while sending. */
  reset() {
    this.#absorb();
    if (this.later && !this.later.form.reset()) return;
    this.#values.reset();
    this.#billingContact.complete();
  }

  /** Moves the focus to the first field. */
  override focus(options?: FocusOptions) {
    this.#nativeForm?.querySelector<HTMLElement>('input, select')?.focus(options);
  }

  /** Whether a member is filled in, or something is wrong with it. */
  protected hasValue(pointer: string): boolean {
    return !!this.#values.get(pointer) || !!this.later?.form.errors.has(pointer);
  }

  /** Loads what is needed once the user turns to the form. */
  protected loadLater() {
    void this.#later.load();
  }

  /** What a field shows beside its value. */
  protected field(pointer: string): Field {
    const { label = pointer, hint } = this.texts.fields[pointer] ?? {};
    const { form } = this.later ?? {};
    const code = form?.errors.get(pointer);
    return {
      pointer,
      label,
      hint,
      error: code && this.later?.describeError(pointer, this.#labels.get(pointer) ?? label, code),
      required: this.#definition.members[pointer] ?? false,
      frozen: form?.frozen ?? false,
    };
  }

  get #labels() {
    const own = Object.entries(this.texts.fields).map(([pointer, { label }]) => [pointer, label] as const);
    return new Map([...own, ...(this.#extra.module?.labels ?? [])]);
  }

  get #nativeForm(): HTMLFormElement | null {
    return this.renderRoot?.querySelector('form') ?? null;
  }

  /** What the parts that are loaded on demand may use. */
  #createSurface(): FormSurface<Early, Texts> {
    return {
      host: this,
      api: this.#api,
      values: this.#values,
      getCountry: () => this.defaultCountry,
      getAccountPhone: () => this.#accounts.find(this.#values.get(billingEmail))?.phone,
      getExtra: () => this.#extra.module,
      getLocale: () => this.#localize.locale,
      listLabels: () => this.#labels,
      complete: (later) => this.#localize.complete(later),
      field: (pointer) => this.field(pointer),
      announce: () => void this.#announce(),
      returnToFields: () => void this.updateComplete.then(() => this.focus()),
      startAnother: () => {
        this.reset();
        void this.updateComplete.then(() => this.focus());
      },
    };
  }

  /** Takes in what stands in the controls. */
  #absorb() {
    for (const [pointer, value] of this.#binding.read())
      if (!this.#billingContact.choose(pointer, value)) this.#values.edit(pointer, value);
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

  #onReload() {
    this.#accounts.reload();
    void this.updateComplete.then(() => this.renderRoot.querySelector('select')?.focus());
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (!this.disabled && !this.#isSubmitting) void this.#send();
  }

  /** What tells the outcome has to be there before anything is sent. */
  async #send() {
    this.#isSubmitting = true;
    await this.#later.load();
    await this.#extra.module?.loading;
    await this.updateComplete;
    this.later?.endTyping();
    this.#absorb();
    if (this.#api.adapter?.[this.#definition.operation] && this.isConnected) await this.later?.form.submit();
    this.#isSubmitting = false;
    await this.#announce();
  }

  /** Moves the focus to what there is to say, if there is something. */
  async #announce() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=error-summary], [part=matches], [part=success]')?.focus();
  }
}

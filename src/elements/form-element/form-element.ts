import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import type { SubmitOutcome } from '../../adapter/submit-outcome.ts';
import type { NewCustomer, NewInvite } from '../../contract/models.ts';
import { canHydrate } from '../../context/can-hydrate.ts';
import { AdapterController } from '../../controllers/adapter-controller.ts';
import type { FormOperation, FormRecords } from '../../controllers/form-operation.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { renderElementRoot } from '../../fields/element-root.ts';
import type { Prefill } from '../../fields/prefill.ts';
import type { FormMessages } from '../../localization/messages.ts';
import type { Overrides } from '../../localization/override.ts';
import { booleanAttribute } from '../../properties/boolean-attribute.ts';
import { formStyles } from '../../styles/form.styles.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import type { ExtraPart } from './extra-part.ts';
import type { FormConfig } from './form-config.ts';
import { FormFields } from './form-fields.ts';
import type { FormHost } from './form-host.ts';
import type { FormInteraction } from './form-interaction.ts';
import { NativeForm } from './native-form.ts';

/** The record that the back end creates from the input of a form. */
type CreatedFrom<Input> = Input extends NewInvite
  ? FormRecords['inviteCustomer']
  : Input extends NewCustomer
    ? FormRecords['addCustomer']
    : FormRecords['completeRegistration'];

/** The base of all forms: their common properties, and the collaborators that do the work. */
export abstract class FormElement<Input, Messages extends FormMessages> extends LitElement {
  static override readonly styles = formStyles;

  protected readonly host: FormHost<Messages>;
  /** Loaded when the user first interacts with the form. */
  protected readonly interaction: LazyModule<FormInteraction<FormOperation, Messages>>;
  protected readonly form: NativeForm;
  readonly #extra: LazyModule<ExtraPart>;
  /** The last `value` that was applied. */
  #prefilled: Prefill<Input> | undefined;

  /** The adapter of this element. Defaults to that of the nearest `<reseller-provider>`. */
  @property({ attribute: false }) adapter: ResellerAdapter | undefined;

  /**
   * The prefilled values: the operation's input, with every member optional.
   *
   * @default {}
   */
  @property({ attribute: false }) value: Prefill<Input> = {};

  /**
   * Disables the fields and the submit button.
   *
   * @default false
   */
  @property({ type: Boolean, converter: booleanAttribute, reflect: true }) disabled = false;

  /**
   * Overrides built-in texts, in every language.
   *
   * @default {}
   */
  @property({ attribute: false }) messages: Overrides<Messages> = {};

  /** The country of phone numbers without a country code (ISO 3166-1 alpha-2), unless the form has a better guess. */
  @property({ attribute: 'default-country' }) defaultCountry: string | undefined;

  constructor(config: FormConfig<Messages>) {
    super();
    const api = new AdapterController(this);
    const localize = new LocalizeController<Messages>(this, config.english, config.languages);
    this.interaction = new LazyModule(this, () => this.createInteraction());
    this.#extra = new LazyModule(this, async () => {
      const { ExtraPart: Part } = await import('./extra-part.ts');
      return new Part(this.host, config.kind);
    });
    this.host = {
      element: this,
      api,
      localize,
      fields: new FormFields(
        this,
        config,
        () => localize.texts,
        () => this.interaction.module,
      ),
      getExtra: () => this.#extra.module,
    };
    this.host.fields.addGroup({ load: () => this.#loadExtra() });
    this.form = new NativeForm(this.host, config.operation, this.interaction, this.#extra);
  }

  /** Imports and creates the code that the form needs on interaction. */
  protected abstract createInteraction(): Promise<FormInteraction<FormOperation, Messages>>;

  protected abstract renderFields(): TemplateResult;

  protected override willUpdate(_changed: PropertyValues<this>) {
    const { api, fields } = this.host;
    fields.prepareUpdate();
    if (this.value !== this.#prefilled && !(canHydrate && api.isHydrating)) {
      this.#prefilled = this.value;
      fields.prefill(this.value);
    }
    void this.#loadExtra();
    // The texts of extra fields are loaded with the interaction module.
    if (this.#extra.module) void this.interaction.load();
  }

  protected override render() {
    return renderElementRoot(this.host.localize, this.renderBody());
  }

  /** The form or its replacement. */
  protected renderBody(): unknown {
    const { form } = this;
    return (
      form.renderReplacement() ??
      html`<slot name="intro"><p class="muted intro">${this.host.localize.texts.intro}</p></slot>
        ${form.render(form.renderNotice(), this.renderFields(), form.renderActions())}`
    );
  }

  adoptedCallback() {
    restoreStyles(this);
  }

  /**
   * Submits the form, like a click on its submit button. Waits for the first render and for the data that the form fills in by
   * itself, so you can call it as soon as the form is on the page. Resolves with the outcome once the form shows it, and does not
   * reject if a call fails.
   */
  async submit(): Promise<SubmitOutcome<CreatedFrom<Input>>> {
    if (this.isConnected) await this.updateComplete;
    return this.form.submit() as Promise<SubmitOutcome<CreatedFrom<Input>>>;
  }

  async #loadExtra() {
    if (this.host.api.adapter?.extraFields) await this.#extra.load();
    await this.#extra.module?.loading;
  }

  /** Resets the form to its prefilled values. Ignored while a call is in flight. */
  reset() {
    const { fields } = this.host;
    const { module: interaction } = this.interaction;
    fields.read();
    if (!interaction || interaction.reset()) fields.reset();
  }

  /** Moves the focus to the first field. */
  override focus(options?: FocusOptions) {
    this.host.fields.form?.querySelector<HTMLElement>('input, select')?.focus(options);
  }
}

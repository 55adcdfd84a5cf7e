import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { newRegistrationMembers as members } from '../../contract/constraints/new-registration-members.gen.ts';
import type { NewRegistration, Registration } from '../../contract/models.ts';
import { nextTask } from '../../context/next-task.ts';
import { track } from '../../context/pending-work.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import { isOffered } from '../../controllers/offered.ts';
import { type ClosedCode, RegistrationController, toClosedCode } from '../../controllers/registration-controller.ts';
import type { Prefill } from '../../fields/prefill.ts';
import english from '../../localization/en/registration-form.initial.ts';
import { registrationLanguages } from '../../localization/form-languages.ts';
import type { RegistrationMessages } from '../../localization/form-messages.ts';
import { formStyles } from '../../styles/form.styles.ts';
import type { FormConfig } from '../form-element/form-config.ts';
import { FormElement } from '../form-element/form-element.ts';
import type { RegistrationFormInteraction } from './registration-form-interaction.ts';
import { shellStyles } from './registration-form.styles.ts';

/** The operation's input without its secrets. */
type OpenInput = Omit<NewRegistration, 'token' | 'password'>;

/** The prefilled values, which override those of the invite: the contract's new registration without its secrets, every member optional. */
export type RegistrationPrefill = Prefill<OpenInput>;

const config: FormConfig<RegistrationMessages> = {
  kind: 'registration',
  operation: 'completeRegistration',
  members,
  secrets: ['/token', '/password'],
  english,
  languages: registrationLanguages,
};

const country = '/address/country';

let instances = 0;

/**
 * The form that a registration link opens: an invited customer checks the data from the invite, completes it, and
 * chooses a password to create an account.
 *
 * The form itself is rendered into a child of the element, in the page, where password managers and autofill find it; the rest
 * is rendered into a shadow root. Put it on a page with `<meta name="referrer" content="no-referrer">`.
 *
 * @tag registration-form
 * @fires {RegisterCustomerEvent} register-customer - The user submits the form. Dispatched before the call; cancel it to handle the submission yourself.
 * @fires {CustomerRegisteredEvent} customer-registered - The customer and its account were created.
 * @fires {RequestNewInviteEvent} request-new-invite - The link has expired and the user wants a new one. Your page requests it.
 * @fires {AdapterErrorEvent} adapter-error - A call failed. The form shows the error itself.
 * @slot heading - A heading above the form.
 * @slot intro - An introduction above the fields. Shows the message `intro` by default.
 * @slot consent - Your own controls, such as a checkbox for terms. The form is sent only once they are valid.
 * @slot success - The success message. The link to sign in is always shown below it.
 * @slot footer - Below the form.
 * @csspart error-summary - All error messages of the form, or why the link cannot be used. Receives the focus.
 * @csspart success - The success message. Receives the focus.
 * @csspart button - Every button around the form.
 * @csspart button-primary - The submit button.
 */
export class RegistrationForm extends FormElement<OpenInput, RegistrationMessages> {
  static override readonly styles = [...formStyles, shellStyles];

  declare protected readonly interaction: LazyModule<RegistrationFormInteraction>;
  readonly #opening = new RegistrationController(
    this,
    this.host.api,
    (registration) => this.#onOpen(registration),
    () => this.#onLeave(),
  );
  /** Loaded while the link is being opened. */
  readonly #view = new LazyModule(this, async () => {
    const { RegistrationView: View } = await import('./registration-view.ts');
    return new View(this.host, this.#opening);
  });
  /** The form of this rendering, for the child of the element that holds it. */
  #content: unknown = nothing;

  /**
   * The token of the registration link. Defaults to the token in the page's URL, which the form removes from the URL.
   */
  @property({ attribute: false }) token: string | undefined;

  constructor() {
    super({ ...config, idPrefix: `registration-${++instances}-` });
  }

  protected override async createInteraction() {
    const { RegistrationFormInteraction: Interaction } = await import('./registration-form-interaction.ts');
    return new Interaction(this.host, this.#opening);
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#view.load();
  }

  /**
   * Submits the form, like a click on its submit button. Waits until the link is open, so that you can call it as soon as the form
   * is on the page. Resolves with the outcome once the form shows it. Does not reject if a call fails.
   */
  override async submit() {
    if (this.isConnected && !this.host.fields.form) {
      await Promise.all([this.updateComplete, this.#view.load()]);
      await this.#opening.loading;
    }
    return super.submit();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { module: view } = this.#view;
    view?.light.check();
    super.willUpdate(changed);
    if (this.#opening.registration) view?.light.adopt();
    const { fields } = this.host;
    // The interaction module shows the name of a prefilled country, and its address layout.
    if (fields.hasValueOrError(country)) void this.interaction.load();
    if (this.#isOver) view?.forgetPassword();
  }

  protected override update(changed: PropertyValues<this>) {
    this.#content = nothing;
    super.update(changed);
    const { language, direction = '' } = this.host.localize;
    this.#view.module?.light.render(this.#content, language, direction);
  }

  protected override updated() {
    // The reseller's color, unless the page sets an accent of its own.
    this.style.setProperty('--_brand', this.#view.module?.color ?? '');
  }

  protected override renderBody() {
    const view = this.#view.module;
    const { branding } = this.#opening.registration ?? {};
    if (view && this.parentElement?.closest('form'))
      return html`<p class="notice danger" role="alert">${this.host.localize.texts.nested}</p>`;
    return html`<div class="shell">
      ${branding ? view?.renderBrand(branding) : nothing} ${this.form.renderReplacement() ?? this.#renderRegistration()}
      ${branding ? view?.renderSupport(branding) : nothing}
    </div>`;
  }

  #renderRegistration(): unknown {
    const { form } = this;
    const { api, localize } = this.host;
    const view = this.#view.module;
    const { state, registration } = this.#opening;
    if (api.adapter && !isOffered(api.adapter, 'openRegistration'))
      return html`<p class="notice">${localize.texts.notOffered}</p>`;
    if (this.#view.failed) return this.#renderPartFailed();
    const code = this.#closedCode;
    if (view && code) return view.renderClosed(code);
    if (view && state.name === 'failed') return view.renderFailed(() => void this.#onRetry());
    if (!view || !registration) return html`<p class="muted" role="status">${localize.texts.opening}</p>`;
    this.#content = form.render(nothing, this.renderFields(), view.renderDefaultButton(form.disabled));
    return html`${view.renderWelcome(registration)} ${form.renderNotice()}
      <slot name="form"></slot>
      <slot name="consent"></slot>
      ${form.renderActions(() => this.submit())}`;
  }

  protected override renderFields() {
    return html`${this.#view.module?.renderFields(this.interaction.module?.address, this.form.disabled)}`;
  }

  #renderPartFailed() {
    const { partFailed, tryAgain } = this.host.localize.texts;
    return html`<p class="notice danger" role="alert">${partFailed}</p>
      <button part="button" type="button" @click=${() => this.#onRetry()}>${tryAgain}</button>`;
  }

  /** Why the link cannot be used, found when opening it or sending the form. */
  get #closedCode(): ClosedCode | undefined {
    const { state: opening } = this.#opening;
    if (opening.name === 'closed') return opening.code;
    const { state, problem } = this.interaction.module?.submission ?? {};
    return state === 'rejected' ? toClosedCode(problem?.code) : undefined;
  }

  /** Whether the password is no longer needed. */
  get #isOver(): boolean {
    return this.interaction.module?.submission.state === 'done' || this.#closedCode !== undefined;
  }

  #onOpen({ companyName, contactName, contactEmail }: Registration) {
    const invited = [
      ['/companyName', companyName],
      ['/contactName', contactName],
      ['/technicalContact/email', contactEmail],
    ].filter((member): member is [string, string] => typeof member[1] === 'string');
    const { fields } = this.host;
    fields.defaults = new Map(invited);
    fields.prefill(this.value);
    // List the countries early: browsers and password managers may autofill the form before it has the focus, and can
    // only select listed countries.
    void track(this, this.updateComplete.then(nextTask)).then(() => this.interaction.load());
  }

  /** Another link replaces the current one. */
  #onLeave() {
    this.host.fields.defaults = new Map();
    this.reset();
  }

  async #onRetry() {
    await Promise.all([this.#view.load(), this.#opening.state.name === 'failed' && this.#opening.retry()]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=error-summary], h2')?.focus();
  }
}

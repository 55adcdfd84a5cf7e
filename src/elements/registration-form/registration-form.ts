import { html, nothing, type PropertyValues, render } from 'lit';
import { property } from 'lit/decorators.js';
import { newRegistrationMembers as members } from '../../contract/constraints/new-registration-members.gen.ts';
import type { NewRegistration } from '../../contract/models.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import { type ClosedCode, RegistrationController, toClosedCode } from '../../controllers/registration-controller.ts';
import type { Field } from '../../fields/field.ts';
import type { Prefill } from '../../fields/prefill.ts';
import type { RegistrationFormMessages, RegistrationMessages } from '../../localization/messages.ts';
import { formStyles } from '../../styles/form.styles.ts';
import { type FormDefinition, FormElement } from '../form-element/form-element.ts';
import { registrationFormLanguages, registrationFormMessages } from './registration-form.messages.ts';
import { shellStyles } from './registration-form.styles.ts';
import type { RegistrationLater } from './registration-later.ts';

/** What is sent but for its secrets. */
type OpenInput = Omit<NewRegistration, 'token' | 'password'>;

/** What the registration form can be prefilled with, besides what the invite brings: all but token and password. */
export type RegistrationPrefill = Prefill<OpenInput>;

const definition: FormDefinition<RegistrationFormMessages, RegistrationMessages, RegistrationLater> = {
  kind: 'registration',
  operation: 'completeRegistration',
  members,
  english: registrationFormMessages,
  languages: registrationFormLanguages,
  loadLater: async () => (await import('./registration-later.ts')).RegistrationLater,
};

const country = '/address/country';
const password = '/password';

let instances = 0;

/**
 * The form behind a registration link: whoever was invited checks what the invite says, adds what is missing, chooses a
 * password, and has an account.
 *
 * The form itself stands in the page, in one child of the element, where password managers and autofill find it; all around
 * it is in a shadow tree. Use a page with `<meta name="referrer" content="no-referrer">`.
 *
 * @tag registration-form
 * @fires {RegisterCustomerEvent} register-customer - The user sends the form; cancelable, before the call.
 * @fires {CustomerRegisteredEvent} customer-registered - The customer exists, with its account.
 * @fires {RequestNewInviteEvent} request-new-invite - The link has expired and the user wants a new one; the page asks for it.
 * @fires {AdapterErrorEvent} adapter-error - A call failed; the form has told the user.
 * @slot heading - A heading above the form.
 * @slot intro - What the form is for; the message `intro` by default.
 * @slot consent - Boxes to be ticked before the form is sent: what is `required` in there holds it back.
 * @slot success - What is said once the account exists; the link to sign in stays below it.
 * @slot footer - Below the form.
 * @csspart error-summary - What is wrong with the form, or with the link; takes the focus.
 * @csspart success - What is said once the account exists; takes the focus.
 * @csspart button - Every button around the form.
 * @csspart button-primary - The button that sends.
 */
export class RegistrationForm extends FormElement<
  OpenInput,
  RegistrationFormMessages,
  RegistrationMessages,
  RegistrationLater
> {
  static override readonly styles = [...formStyles, shellStyles];

  readonly #idPrefix = `registration-${++instances}-`;
  readonly #opening = new RegistrationController(
    this,
    this.surface.api,
    () => this.surface.values.prefill(this.prefill),
    () => this.reset(),
  );
  /** Comes while the link is being opened. */
  readonly #view = new LazyModule(this, async () => {
    const { RegistrationView: View } = await import('./registration-view.ts');
    return new View(this.surface, this.#opening, this.#idPrefix);
  });
  /** The one child in the page that holds the form, while there is one. */
  #light: HTMLElement | undefined;
  #content: unknown = nothing;

  /** The secret of the registration link; that of the page's address by default, which is taken out of there. */
  @property({ attribute: false }) token: string | undefined;

  constructor() {
    super(definition);
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#view.load();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (this.defaultCountry) this.suggest(country, this.defaultCountry.toUpperCase());
    // A country that is filled in is shown by its name, and the address in its order.
    if (this.hasValue(country)) void this.loadLater();
    if (this.later) this.later.opening = this.#opening;
    if (this.#isOver) this.#view.module?.forgetPassword();
  }

  protected override update(changed: PropertyValues<this>) {
    this.#content = nothing;
    super.update(changed);
    this.#renderLight();
  }

  protected override updated() {
    super.updated();
    // The reseller's colour, where the page sets no accent of its own.
    this.style.setProperty('--_brand', this.#view.module?.color ?? '');
    if (this.#light) this.later?.address.offerCountries(this.#light);
  }

  /** The form, in the page. */
  #renderLight() {
    const { language, direction = '' } = this.place;
    const light = (this.#light ??= this.ownerDocument.createElement('div'));
    light.slot = 'form';
    light.dataset['registration'] = '';
    // Written only where it differs, as the element follows these attributes around it.
    if (light.lang !== language) light.lang = language;
    if (light.dir !== direction) light.dir = direction;
    render(this.#content, light, { host: this });
    if (this.#content === nothing) light.remove();
    else if (light.parentNode !== this) this.append(light);
  }

  protected override renderBody() {
    const view = this.#view.module;
    const { branding } = this.#opening.registration ?? {};
    if (view && this.parentElement?.closest('form'))
      return html`<p class="notice danger" role="alert">${view.text.nested}</p>`;
    return html`<div class="shell">
      ${branding ? view?.renderBrand(branding) : nothing} ${super.renderBody()}
      ${branding ? view?.renderSupport(branding) : nothing}
    </div>`;
  }

  protected override renderForm() {
    const { texts, surface } = this;
    const view = this.#view.module;
    const { state, registration } = this.#opening;
    if (surface.api.adapter && !surface.api.adapter.openRegistration)
      return html`<p class="notice">${texts.notOffered}</p>`;
    if (this.#view.failed) return this.#renderPartFailed();
    const code = this.#closedCode;
    if (view && code) return view.renderClosed(code);
    if (view && state.name === 'failed') return view.renderFailed(() => void this.#onRetry());
    if (!view || !registration) return html`<p class="muted" role="status">${texts.opening}</p>`;
    this.#content = this.renderNativeForm(nothing, view.renderDefaultButton(this.unusable));
    return html`${view.renderWelcome(registration)} ${this.renderNotice()}
      <slot name="form"></slot>
      <slot name="consent"></slot>
      ${this.renderActions(() => this.submit())}`;
  }

  protected override renderFields() {
    return html`${this.#view.module?.renderFields(this.later?.address, this.unusable)}`;
  }

  #renderPartFailed() {
    const { partFailed, tryAgain } = this.texts;
    return html`<p class="notice danger" role="alert">${partFailed}</p>
      <button part="button" type="button" @click=${() => this.#onRetry()}>${tryAgain}</button>`;
  }

  /** The words of the fields come with these. */
  protected override get texts(): RegistrationFormMessages {
    return this.#view.module?.text ?? super.texts;
  }

  protected override get fieldRoot(): ParentNode | undefined {
    return this.#light;
  }

  protected override get prefill() {
    const { companyName, contactName, contactEmail } = this.#opening.registration ?? {};
    const invited = [
      ['/companyName', companyName],
      ['/contactName', contactName],
      ['/technicalContact/email', contactEmail],
    ].filter((member): member is [string, string] => typeof member[1] === 'string');
    const own = new Map(super.prefill);
    // Neither is anybody's to know but the user's.
    own.delete('/token');
    own.delete(password);
    return new Map([...invited, ...own]);
  }

  protected override field(pointer: string): Field {
    return { ...super.field(pointer), idPrefix: this.#idPrefix };
  }

  /** Why there is no form, be it found on opening or on sending. */
  get #closedCode(): ClosedCode | undefined {
    const { state: opening } = this.#opening;
    if (opening.name === 'closed') return opening.code;
    const { state, problem } = this.later?.form ?? {};
    return state === 'rejected' ? toClosedCode(problem?.code) : undefined;
  }

  /** Whether the password has been used, or never can be. */
  get #isOver(): boolean {
    return this.later?.form.state === 'done' || this.#closedCode !== undefined;
  }

  async #onRetry() {
    await Promise.all([this.#view.load(), this.#opening.state.name === 'failed' && this.#opening.retry()]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=error-summary], h2')?.focus();
  }
}

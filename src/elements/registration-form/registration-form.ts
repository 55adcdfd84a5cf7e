import { html, nothing, type PropertyValues, render } from 'lit';
import { property, state } from 'lit/decorators.js';
import { newRegistrationMembers as members } from '../../contract/constraints/new-registration-members.gen.ts';
import type { NewRegistration } from '../../contract/models.ts';
import { type ClosedCode, RegistrationController, toClosedCode } from '../../controllers/registration-controller.ts';
import { RequestNewInviteEvent } from '../../events/registration-events.ts';
import { renderAddress } from '../../fields/address-fields.ts';
import { type Field, fieldId, renderField } from '../../fields/field.ts';
import { renderFieldset } from '../../fields/fieldset.ts';
import { isolate } from '../../fields/isolate.ts';
import { renderPasswordField } from '../../fields/password-field.ts';
import type { Prefill } from '../../fields/prefill.ts';
import { renderTextField } from '../../fields/text-field.ts';
import type { RegistrationFormMessages, RegistrationMessages } from '../../localization/messages.ts';
import { shareStyles } from '../../styles/adopt-styles.ts';
import { formStyles } from '../../styles/form.styles.ts';
import { type FormDefinition, FormElement } from '../form-element/form-element.ts';
import { renderBrand, renderSupport, toColor } from './brand.ts';
import { findInvalid } from './consent.ts';
import { registrationFormLanguages, registrationFormMessages } from './registration-form.messages.ts';
import { lightStyles, shellStyles } from './registration-form.styles.ts';
import type { RegistrationContext, RegistrationLater } from './registration-later.ts';

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

/** Who registers is asked about themselves: what browsers know of them may be filled in (HTML's autofill tokens). */
const autofill: Readonly<Record<string, string>> = {
  '/companyName': 'organization',
  [country]: 'country',
  '/address/line1': 'address-line1',
  '/address/line2': 'address-line2',
  '/address/city': 'address-level2',
  '/address/region': 'address-level1',
  '/address/postalCode': 'postal-code',
  '/technicalContact/email': 'email',
  '/technicalContact/phone': 'tel',
  '/contactName': 'name',
};

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
  readonly #opening = new RegistrationController(this, this.surface.api, () => this.#onOpen());
  readonly #context: RegistrationContext = { opening: this.#opening, holdsBack: () => this.#holdsBack() };
  /** The one child in the page that holds the form, while there is one. */
  #light: HTMLElement | undefined;
  #content: unknown = nothing;
  #removeStyles = () => {};

  /** The secret of the registration link; that of the page's address by default, which is taken out of there. */
  @property({ attribute: false }) token: string | undefined;

  @state() private isPasswordShown = false;
  @state() private isInviteRequested = false;

  constructor() {
    super(definition);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#removeStyles = shareStyles(this.getRootNode() as Document | ShadowRoot, lightStyles);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#removeStyles();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (this.defaultCountry) this.suggest(country, this.defaultCountry.toUpperCase());
    // A country that is filled in is shown by its name, and the address in its order.
    if (this.hasValue(country)) void this.loadLater();
    if (this.later) this.later.context = this.#context;
    if (this.#isOver) this.#forgetPassword();
    if (this.#opening.state.name === 'opening') this.isInviteRequested = false;
  }

  protected override update(changed: PropertyValues<this>) {
    this.#content = nothing;
    super.update(changed);
    this.#renderLight();
  }

  protected override updated() {
    super.updated();
    if (this.#light) this.later?.address.offerCountries(this.#light);
  }

  /** The form, in the page. */
  #renderLight() {
    const { language, direction = '' } = this.place;
    const light = (this.#light ??= this.ownerDocument.createElement('div'));
    light.slot = 'form';
    // Written only where it differs, as the element follows these attributes around it.
    if (light.lang !== language) light.lang = language;
    if (light.dir !== direction) light.dir = direction;
    render(this.#content, light, { host: this });
    if (this.#content === nothing) light.remove();
    else if (light.parentNode !== this) this.append(light);
  }

  protected override renderBody() {
    const { branding } = this.#opening.registration ?? {};
    if (this.parentElement?.closest('form'))
      return html`<p class="notice danger" role="alert">${this.texts.nested}</p>`;
    return html`<div class="shell">
      ${branding ? renderBrand(branding) : nothing} ${super.renderBody()}
      ${branding ? renderSupport(branding, this.texts.questions) : nothing}
    </div>`;
  }

  protected override renderForm() {
    const { state: opening, registration } = this.#opening;
    const { adapter } = this.surface.api;
    if (adapter && !adapter.openRegistration) return html`<p class="notice">${this.texts.notOffered}</p>`;
    const code = this.#closedCode;
    if (code) return this.#renderClosed(code);
    if (opening.name === 'failed') return this.#renderFailed();
    if (!registration) return html`<p class="muted" role="status">${this.texts.opening}</p>`;
    this.#content = this.renderNativeForm(nothing, this.#renderDefaultButton());
    const { companyName, contactName, branding } = registration;
    const { resellerName, platformName } = branding;
    const [name, reseller, company, platform] = [contactName, resellerName, companyName, platformName].map((each) =>
      isolate(each ?? ''),
    );
    return html`<div class="welcome">
        <h2 tabindex="-1">${this.texts.welcome(name!)}</h2>
        <p>${this.texts.invited(reseller!, company!, platform!)}</p>
        <slot name="intro"><p class="muted">${this.texts.intro}</p></slot>
      </div>
      ${this.renderNotice()}
      <slot name="form"></slot>
      <slot name="consent"></slot>
      ${this.renderActions(() => this.submit())}`;
  }

  protected override renderFields() {
    const { texts, unusable: disabled } = this;
    const introId = `${this.#idPrefix}technical-intro`;
    return html`${renderFieldset(
      { heading: texts.companyHeading, disabled },
      renderTextField(this.field('/companyName')),
    )}
    ${renderFieldset(
      { heading: texts.addressHeading, disabled },
      renderAddress((pointer) => this.field(pointer), texts.chooseCountry, this.later?.address),
    )}
    ${renderFieldset(
      { heading: texts.technicalHeading, disabled, intro: { id: introId, text: texts.technicalIntro } },
      html`<div class="pair">
        ${renderTextField({ ...this.field('/technicalContact/email'), kind: 'email' })}
        ${renderTextField({ ...this.field('/technicalContact/phone'), kind: 'tel' })}
      </div>`,
    )}
    ${renderFieldset(
      { heading: texts.accountHeading, disabled },
      html`${renderTextField(this.field('/contactName'))} ${this.#renderUsername()}
      ${renderPasswordField({
        ...this.field(password),
        shown: this.isPasswordShown,
        toggle: this.isPasswordShown ? texts.hidePassword : texts.showPassword,
        onToggle: () => (this.isPasswordShown = !this.isPasswordShown),
      })}`,
    )}`;
  }

  /** What the password belongs to; without a name, as it is not sent. */
  #renderUsername() {
    const pointer = '/username';
    const idPrefix = this.#idPrefix;
    return renderField(
      { pointer, ...this.texts.username, required: false, frozen: true, idPrefix },
      html`<input
        part="input"
        id=${fieldId(pointer, idPrefix)}
        type="text"
        inputmode="email"
        dir="ltr"
        autocomplete="username"
        readonly
        aria-describedby="${fieldId(pointer, idPrefix)}-hint"
        .value=${this.#opening.registration?.contactEmail ?? ''}
      />`,
    );
  }

  /** The button stands below the host's consent, out of the form: this one sends where Enter is pressed. */
  #renderDefaultButton() {
    return html`<button
      class="visually-hidden"
      type="submit"
      tabindex="-1"
      aria-hidden="true"
      ?disabled=${this.unusable}
    >
      ${this.texts.submit}
    </button>`;
  }

  #renderClosed(code: ClosedCode) {
    const { closed, requestInvite, inviteRequested } = this.texts;
    const { heading, text } = closed[code] ?? {};
    const isHarmless = code === 'missing' || code === 'registration-used';
    return html`<div
      part="error-summary"
      class="notice ${isHarmless ? '' : 'danger'}"
      role="alert"
      tabindex="-1"
      aria-labelledby="closed"
    >
      <h2 id="closed">${heading}</h2>
      <p>${text}</p>
      ${
        code === 'registration-expired'
          ? html`<button part="button" type="button" @click=${() => this.#onRequestInvite()}>${requestInvite}</button>
              <p role="status">${this.isInviteRequested ? inviteRequested : nothing}</p>`
          : nothing
      }
    </div>`;
  }

  #renderFailed() {
    const { openFailedHeading, openFailed, offline, tryAgain } = this.texts;
    return html`<div part="error-summary" class="notice danger" role="alert" tabindex="-1" aria-labelledby="failed">
      <h2 id="failed">${openFailedHeading}</h2>
      <p>${navigator.onLine ? openFailed : offline}</p>
      <button part="button" type="button" @click=${() => this.#onRetry()}>${tryAgain}</button>
    </div>`;
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
    return { ...super.field(pointer), autocomplete: autofill[pointer], idPrefix: this.#idPrefix };
  }

  /** Why there is no form, be it found on opening or on sending. */
  get #closedCode(): ClosedCode | undefined {
    const { state: opening } = this.#opening;
    if (opening.name === 'closed') return opening.code;
    const { code } = this.later?.form.problem ?? {};
    return code?.startsWith('registration-') && this.later?.form.state === 'rejected' ? toClosedCode(code) : undefined;
  }

  /** Whether the password has been used, or never can be. */
  get #isOver(): boolean {
    return this.later?.form.state === 'done' || this.#closedCode !== undefined;
  }

  #forgetPassword() {
    this.isPasswordShown = false;
    if (this.surface.values.get(password)) this.surface.values.fill(password, '');
  }

  #holdsBack(): boolean {
    const control = findInvalid(this.renderRoot.querySelector('slot[name=consent]'));
    control?.reportValidity();
    return control !== undefined;
  }

  #onOpen() {
    this.surface.values.prefill(this.prefill);
    this.style.setProperty('--_brand', toColor(this.#opening.registration?.branding.primaryColor));
  }

  #onRequestInvite() {
    this.isInviteRequested = true;
    this.dispatchEvent(new RequestNewInviteEvent());
  }

  async #onRetry() {
    await this.#opening.retry();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=error-summary], .welcome > h2')?.focus();
  }
}

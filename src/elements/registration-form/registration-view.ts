import { html, nothing, type ReactiveController } from 'lit';
import { type AddressGuide, renderAddress } from '../../address/address-fields.ts';
import type { Registration } from '../../contract/models.ts';
import type { ClosedCode, RegistrationController } from '../../controllers/registration-controller.ts';
import { RequestNewInviteEvent } from '../../events/registration-events.ts';
import { fieldId } from '../../fields/field-id.ts';
import { type Field, renderHint } from '../../fields/field.ts';
import { renderFieldset } from '../../fields/fieldset.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import { renderPasswordField } from '../../fields/password-field.ts';
import { safeUrl } from '../../fields/safe-url.ts';
import { renderTextField } from '../../fields/text-field.ts';
import english from '../../localization/en/registration-form.opened.ts';
import type { RegistrationMessages } from '../../localization/form-messages.ts';
import { shareStyles } from '../../styles/share-styles.ts';
import type { FormHost } from '../form-element/form-host.ts';
import { LightForm } from './light-form.ts';
import { lightStyles } from './light.styles.ts';

type Branding = Registration['branding'];

/** Autofill tokens (HTML). Unlike in other forms, the fields describe the user. */
const autofill: Readonly<Record<string, string>> = {
  '/companyName': 'organization',
  '/address/country': 'country',
  '/address/line1': 'address-line1',
  '/address/line2': 'address-line2',
  '/address/city': 'address-level2',
  '/address/region': 'address-level1',
  '/address/postalCode': 'postal-code',
  '/technicalContact/email': 'email',
  '/technicalContact/phone': 'tel',
  '/contactName': 'name',
};

/**
 * The content of the registration form once its link has been opened: the brand, and the fields or the reason why there
 * are none.
 */
export class RegistrationView implements ReactiveController {
  readonly light: LightForm;
  readonly #host: FormHost<RegistrationMessages>;
  readonly #opening: RegistrationController;
  #removeStyles = () => {};
  #isPasswordShown = false;
  /** The state in which the user asked for a new invite. */
  #requestedIn: unknown;

  constructor(host: FormHost<RegistrationMessages>, opening: RegistrationController) {
    this.#host = host;
    this.#opening = opening;
    this.light = new LightForm(host.element, host.fields, opening.key);
    host.localize.completeEnglish(english);
    host.element.addController(this);
  }

  /** Adds the styles of the form to the page, once for all such forms. */
  hostConnected() {
    this.#removeStyles = shareStyles(this.#host.element.getRootNode() as Document | ShadowRoot, lightStyles);
  }

  hostDisconnected() {
    this.#removeStyles();
  }

  /** The brand's color; empty unless it is a plain hex color, as it becomes part of a style. */
  get color(): string {
    const { primaryColor = '' } = this.#opening.registration?.branding ?? {};
    return /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(primaryColor) ? primaryColor : '';
  }

  /** The reseller's logo and name. A logo that fails to load is hidden. */
  renderBrand({ platformName, logoUrl }: Partial<Branding>) {
    const logo = safeUrl(logoUrl);
    const hide = ({ currentTarget }: Event) => ((currentTarget as HTMLElement).hidden = true);
    return html`<div class="brand">
      ${logo ? html`<img src=${logo} alt="" referrerpolicy="no-referrer" @error=${hide} />` : nothing}
      <bdi translate="no">${platformName}</bdi>
    </div>`;
  }

  renderSupport({ supportEmail }: Partial<Branding>) {
    if (!supportEmail) return nothing;
    // Encode the address, so that it cannot add a subject, a text or further recipients.
    const [user = '', domain = ''] = supportEmail.split(/@(?=[^@]*$)/);
    const url = safeUrl(`mailto:${encodeURIComponent(user)}@${encodeURIComponent(domain)}`);
    return url
      ? html`<p class="muted">
          ${this.#texts.questions} <a href=${url}><bdi translate="no">${supportEmail}</bdi></a>
        </p>`
      : nothing;
  }

  renderWelcome({ companyName, contactName, branding }: Registration) {
    const texts = this.#texts;
    const name = (value: string | undefined) => isolate(value ?? '');
    return html`<div class="welcome">
      <h2 tabindex="-1">${renderText(texts.welcome(name(contactName)))}</h2>
      <p>${renderText(texts.invited(name(branding.resellerName), name(companyName), name(branding.platformName)))}</p>
      <slot name="intro"><p class="muted">${texts.intro}</p></slot>
    </div>`;
  }

  #field(pointer: string): Field {
    return { ...this.#host.fields.field(pointer), autocomplete: autofill[pointer] };
  }

  renderFields(address: AddressGuide | undefined, disabled: boolean) {
    const texts = this.#texts;
    const field = (pointer: string) => this.#field(pointer);
    const intro = { id: `${this.#host.fields.idPrefix}technical-intro`, text: texts.technicalIntro };
    return html`${renderFieldset({ heading: texts.companyHeading, disabled }, renderTextField(field('/companyName')))}
    ${renderFieldset({ heading: texts.addressHeading, disabled }, renderAddress(field, texts.chooseCountry, address))}
    ${renderFieldset(
      { heading: texts.technicalHeading, disabled, intro },
      html`<div class="pair">
        ${renderTextField({ ...field('/technicalContact/email'), kind: 'email' })}
        ${renderTextField({ ...field('/technicalContact/phone'), kind: 'tel' })}
      </div>`,
    )}
    ${renderFieldset(
      { heading: texts.accountHeading, disabled },
      html`${renderTextField(field('/contactName'))} ${this.#renderUsername()} ${this.#renderPassword()}`,
    )}`;
  }

  /** The user name field for password managers. Has no name, because it is not sent. */
  #renderUsername() {
    const { idPrefix } = this.#host.fields;
    const field: Field = { pointer: '/username', ...this.#texts.username, required: false, frozen: true, idPrefix };
    const id = fieldId(field.pointer, idPrefix);
    return html`<div part="field" class="field">
      <label part="label" for=${id}>${field.label}</label>
      <input
        part="input"
        id=${id}
        type="text"
        inputmode="email"
        dir="ltr"
        autocomplete="username"
        readonly
        aria-describedby="${id}-hint"
        .value=${this.#opening.registration?.contactEmail ?? ''}
      />
      ${renderHint(field)}
    </div>`;
  }

  #renderPassword() {
    const { showPassword, hidePassword } = this.#texts;
    return renderPasswordField({
      ...this.#field('/password'),
      shown: this.#isPasswordShown,
      toggle: this.#isPasswordShown ? hidePassword : showPassword,
      onToggle: () => {
        this.#isPasswordShown = !this.#isPasswordShown;
        this.#host.element.requestUpdate();
      },
    });
  }

  /** A hidden submit button for the Enter key: the visible one is outside of the native form. */
  renderDefaultButton(disabled: boolean) {
    return html`<button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true" ?disabled=${disabled}>
      ${this.#texts.submit}
    </button>`;
  }

  /** Clears the password once it is no longer needed. */
  forgetPassword() {
    this.#isPasswordShown = false;
    const { values, form } = this.#host.fields;
    const control = form?.querySelector<HTMLInputElement>('[name="/password"]');
    if (control) control.value = '';
    if (values.get('/password')) values.fill('/password', '');
  }

  renderClosed(code: ClosedCode) {
    const { closed, requestInvite, inviteRequested } = this.#texts;
    const { heading, text } = closed[code] ?? {};
    const isHarmless = code === 'missing' || code === 'registration-used';
    const isRequested = this.#requestedIn === this.#opening.state;
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
              <p role="status">${isRequested ? inviteRequested : nothing}</p>`
          : nothing
      }
    </div>`;
  }

  renderFailed(onRetry: () => void) {
    const { openFailedHeading, openFailed, offline, tryAgain } = this.#texts;
    return html`<div part="error-summary" class="notice danger" role="alert" tabindex="-1" aria-labelledby="failed">
      <h2 id="failed">${openFailedHeading}</h2>
      <p>${navigator.onLine ? openFailed : offline}</p>
      <button part="button" type="button" @click=${onRetry}>${tryAgain}</button>
    </div>`;
  }

  get #texts(): RegistrationMessages {
    return this.#host.localize.texts;
  }

  #onRequestInvite() {
    const { element } = this.#host;
    this.#requestedIn = this.#opening.state;
    element.requestUpdate();
    element.dispatchEvent(new RequestNewInviteEvent());
  }
}

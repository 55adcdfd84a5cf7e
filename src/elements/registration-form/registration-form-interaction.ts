import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import { readCountry } from '../../address/known-country.ts';
import { newRegistrationConstraints } from '../../contract/constraints/new-registration.gen.ts';
import type { NewRegistration, RegistrationReply } from '../../contract/models.ts';
import type { RegistrationController } from '../../controllers/registration-controller.ts';
import { assertId } from '../../controllers/sanitize-reply.ts';
import type { FormValues } from '../../controllers/value-store.ts';
import { CustomerRegisteredEvent, RegisterCustomerEvent } from '../../events/registration-events.ts';
import { isolate, renderText } from '../../fields/isolate.ts';
import { safeUrl } from '../../fields/safe-url.ts';
import english from '../../localization/en/registration-form.ts';
import type { RegistrationMessages } from '../../localization/form-messages.ts';
import { addressDependents, AddressPart } from '../form-element/address-part.ts';
import type { FormHost } from '../form-element/form-host.ts';
import { FormInteraction } from '../form-element/form-interaction.ts';
import { FormNotices } from '../form-element/form-notices.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

// The token is not a field: `toInput` adds it.
const { '/token': _, ...constraints } = newRegistrationConstraints;

const country = '/address/country';
const phone = '/technicalContact/phone';

const controls = 'input, select, textarea';

/** The code that `<registration-form>` needs on interaction. */
export class RegistrationFormInteraction extends FormInteraction<'completeRegistration', RegistrationMessages> {
  override readonly operation = 'completeRegistration';
  protected override readonly constraints = constraints;
  override readonly address: AddressPart;
  protected override readonly notices: FormNotices;
  readonly #opening: Pick<RegistrationController, 'registration' | 'token'>;

  constructor(host: FormHost<RegistrationMessages>, opening: Pick<RegistrationController, 'registration' | 'token'>) {
    super(host, english);
    this.address = new AddressPart(host);
    this.notices = new FormNotices(this);
    this.#opening = opening;
    host.element.addController({ hostUpdate: () => this.#suggestCountry() });
  }

  dependentsOf(pointer: string): readonly string[] {
    return pointer === country ? [phone, ...addressDependents] : [];
  }

  #suggestCountry() {
    const { defaultCountry } = this.host.element;
    const suggested = defaultCountry && readCountry('defaultCountry', defaultCountry);
    if (suggested) this.host.fields.suggest(country, suggested);
  }

  /** Lets the host page's own required controls report errors. */
  blocksSubmit(): boolean {
    const slot = this.host.element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=consent]');
    const control = findInvalid(slot);
    control?.reportValidity();
    return control !== undefined;
  }

  override toInput(values: FormValues) {
    return { ...super.toInput(values), token: this.#opening.token };
  }

  override createIntentEvent(input: NewRegistration, idempotencyKey: string) {
    return new RegisterCustomerEvent(input, idempotencyKey);
  }

  override sanitizeReply(reply: RegistrationReply | undefined, { companyName }: NewRegistration): RegistrationReply {
    if (reply === undefined) return { customerId: '', companyName };
    assertId(reply?.customerId);
    return reply;
  }

  override toRecord(reply: RegistrationReply) {
    return new CustomerRegisteredEvent(reply).registration;
  }

  override createSuccessEvent(reply: RegistrationReply) {
    return new CustomerRegisteredEvent(reply);
  }

  /** A used link proves that an earlier attempt succeeded, because only this contact has the link. */
  provesEarlierSuccess({ code }: AdapterError): boolean {
    return code === 'registration-used';
  }

  /** Never requests the reseller's country, because customers cannot read the session. */
  protected override get mayAskSession(): boolean {
    return false;
  }

  protected override countryOf(pointer: string): string | undefined {
    return this.address.country || super.countryOf(pointer);
  }

  override renderDone() {
    const { texts } = this;
    const { reply } = this.submission;
    const email = isolate(this.#opening.registration?.contactEmail ?? '');
    const url = safeUrl(reply?.signInUrl);
    return html`<div part="success" class="notice success" role="status" tabindex="-1" aria-labelledby="done">
      <slot name="success">
        <h2 id="done">${reply ? texts.registeredHeading : texts.likelyHeading}</h2>
        <p>${renderText(reply ? texts.registered(isolate(reply.companyName), email) : texts.likely(email))}</p>
      </slot>
      ${url ? html`<p><a href=${url} rel="noreferrer">${texts.signIn}</a></p>` : nothing}
    </div>`;
  }
}

/** Returns the first invalid control that the host page has slotted, such as a required checkbox. */
function findInvalid(slot: HTMLSlotElement | null | undefined): Control | undefined {
  const elements = slot?.assignedElements({ flatten: true }) ?? [];
  return elements
    .flatMap((element) => [element, ...element.querySelectorAll(controls)])
    .filter((element): element is Control => element.matches(controls))
    .find((control) => control.willValidate && !control.validity.valid);
}

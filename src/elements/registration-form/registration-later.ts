import { html, nothing } from 'lit';
import { newRegistrationConstraints } from '../../contract/constraints/new-registration.gen.ts';
import type { FormValues } from '../../controllers/form-task.ts';
import type { RegistrationController } from '../../controllers/registration-controller.ts';
import { CustomerRegisteredEvent, RegisterCustomerEvent } from '../../events/registration-events.ts';
import { isolate } from '../../fields/isolate.ts';
import { safeUrl } from '../../fields/safe-url.ts';
import type { RegistrationFormMessages, RegistrationMessages } from '../../localization/messages.ts';
import { addressDependents, AddressPart } from '../form-element/address-part.ts';
import { FormLater, requireId } from '../form-element/form-later.ts';
import { FormNotices } from '../form-element/form-notices.ts';
import type { FormSurface } from '../form-element/form-surface.ts';
import { findInvalid } from './consent.ts';
import { registrationLaterMessages } from './registration-later.messages.ts';

// The token is no field: it goes straight into what is sent.
const { '/token': _, ...constraints } = newRegistrationConstraints;

const phone = '/technicalContact/phone';

/** What the registration form needs once the user has turned to it. */
export class RegistrationLater extends FormLater<
  'completeRegistration',
  RegistrationFormMessages,
  RegistrationMessages
> {
  override readonly address: AddressPart;
  protected override readonly notices = new FormNotices(this);

  /** Set by the form, before anything can be sent. */
  opening: RegistrationController | undefined;

  constructor(surface: FormSurface<RegistrationFormMessages>) {
    super(
      surface,
      {
        operation: 'completeRegistration',
        constraints,
        dependents: (pointer) => (pointer === '/address/country' ? [phone, ...addressDependents] : []),
        holdsBack: () => this.#awaitsConsent(),
        // Nobody else had this link: what was sent before went through.
        provesDone: ({ code }) => code === 'registration-used',
        intent: (input, idempotencyKey) => new RegisterCustomerEvent(input, idempotencyKey),
        fact: (reply) => new CustomerRegisteredEvent(requireId(reply, reply.customerId)),
      },
      registrationLaterMessages,
    );
    this.address = new AddressPart(surface, () => this.text);
  }

  /** Whoever registers is no user of the reseller's portal. */
  protected override get mayAskSession(): boolean {
    return false;
  }

  protected override countryOf(pointer: string): string | undefined {
    return this.address.country || super.countryOf(pointer);
  }

  protected override toInput(values: FormValues) {
    return { ...super.toInput(values), token: this.opening?.token ?? '' };
  }

  /** What the host page demands comes last, and tells itself what is missing. */
  #awaitsConsent(): boolean {
    const slot = this.surface.host.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=consent]');
    const control = findInvalid(slot);
    control?.reportValidity();
    return control !== undefined;
  }

  override renderDone() {
    const { text } = this;
    const { reply } = this.form;
    const email = isolate(this.opening?.registration?.contactEmail ?? '');
    const url = safeUrl(reply?.signInUrl);
    return html`<div part="success" class="notice success" role="status" tabindex="-1" aria-labelledby="done">
      <slot name="success">
        <h2 id="done">${reply ? text.registeredHeading : text.likelyHeading}</h2>
        <p>${reply ? text.registered(isolate(reply.companyName), email) : text.likely(email)}</p>
      </slot>
      ${url ? html`<p><a href=${url} rel="noreferrer">${text.signIn}</a></p>` : nothing}
    </div>`;
  }
}

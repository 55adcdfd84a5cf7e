import { html, nothing, type ReactiveController } from 'lit';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { track } from '../../context/pending-work.ts';
import { warnOnce } from '../../context/warn-once.ts';
import { findResellerSession, type ResellerSession } from '../../controllers/reseller-session.ts';
import { renderSelectField } from '../../fields/select-field.ts';
import type { InviteCustomerMessages } from '../../localization/form-messages.ts';
import { formatDate } from '../../localization/format.ts';
import type { FormHost } from '../form-element/form-host.ts';

/** The JSON pointer of the field. */
export const expiryPointer = '/expiresInDays';

const dayMs = 24 * 60 * 60 * 1000;

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/**
 * The field for the date until which the registration link works, if the session allows several periods.
 *
 * Keeps the value one that the session allows, or empty if it allows none, so that nothing else is sent.
 */
export class LinkExpiryPart implements ReactiveController {
  readonly #host: FormHost<InviteCustomerMessages>;
  readonly #getPrefill: () => unknown;
  readonly #isEditable: () => boolean;
  #session: ResellerSession | undefined;
  #loadedFrom: ResellerAdapter | undefined;
  #loading: Promise<void> | undefined;
  #isLoaded = false;
  /** The last period that the page prefilled. */
  #prefill: unknown;

  /**
   * @param getPrefill - Returns the period that the page prefills. It may be anything.
   * @param isEditable - Whether the form is neither being sent nor shows an outcome, which a change of a value would discard.
   */
  constructor(host: FormHost<InviteCustomerMessages>, getPrefill: () => unknown, isEditable: () => boolean) {
    this.#host = host;
    this.#getPrefill = getPrefill;
    this.#isEditable = isEditable;
    host.element.addController(this);
  }

  /** Waits for the session if a period is prefilled or restored, to check whether it is allowed. Never rejects. */
  async prepare() {
    const { values } = this.#host.fields;
    if (this.#getPrefill() !== undefined || values.get(expiryPointer)) await this.#loading;
  }

  /** Whether there is a field. */
  get isShown(): boolean {
    return this.#allowed.length > 1;
  }

  /** Whether another period than the default is chosen, or the field has an error. */
  get isNotable(): boolean {
    const { values, field } = this.#host.fields;
    const { defaultDays } = this.#session?.inviteExpiry ?? {};
    return this.isShown && (values.get(expiryPointer) !== String(defaultDays) || !!field(expiryPointer).error);
  }

  hostUpdate() {
    const { adapter } = this.#host.api;
    if (adapter && adapter !== this.#loadedFrom) {
      this.#loadedFrom = adapter;
      this.#loading = track(this.#host.element, this.#load(adapter), 'call');
    }
    this.#fillIn();
  }

  renderField() {
    const { localize, fields } = this.#host;
    const { texts } = localize;
    if (!this.isShown) return nothing;
    return renderSelectField({
      ...fields.field(expiryPointer),
      options: this.#allowed.map(
        (days) => html`<option value=${days}>${texts.expiryChoice(this.#dateIn(days), days)}</option>`,
      ),
    });
  }

  /** States the date in place of the field, if there is only one. */
  renderNote() {
    const [days] = this.#allowed;
    if (days === undefined || this.isShown) return nothing;
    return html`<p class="muted">${this.#host.localize.texts.linkWorksUntil(this.#dateIn(days))}</p>`;
  }

  get #allowed(): readonly number[] {
    return this.#session?.inviteExpiry?.allowedDays ?? [];
  }

  async #load(adapter: ResellerAdapter) {
    const session = await findResellerSession(adapter);
    if (adapter !== this.#loadedFrom) return this.#loading;
    this.#session = session;
    // What the user has chosen meanwhile, or a draft has restored, takes precedence over the prefilled value.
    if (!this.#isLoaded) this.#prefill = this.#getPrefill();
    this.#isLoaded = true;
    this.#fillIn();
    this.#host.element.requestUpdate();
  }

  /** Fills in what the page prefills, else the default, unless the user has chosen something that is allowed. */
  #fillIn() {
    if (!this.#isLoaded || !this.#isEditable()) return;
    const { values } = this.#host.fields;
    const isUsers = values.edited.has(expiryPointer) && this.#isAllowed(values.get(expiryPointer));
    const prefill = this.#getPrefill();
    if (isUsers && prefill === this.#prefill) return;
    this.#prefill = prefill;
    const value = this.#choose(prefill);
    if (value !== values.get(expiryPointer)) values.fill(expiryPointer, value);
  }

  /** Returns what the page prefills, else the default; empty if the session allows nothing. */
  #choose(prefill: unknown): string {
    const { inviteExpiry } = this.#session ?? {};
    if (!inviteExpiry) return '';
    if (this.#isAllowed(prefill)) return String(Number(prefill));
    if (prefill !== undefined)
      warnOnce(
        `Reseller Elements: “${isScalar(prefill) ? prefill : typeof prefill}” in value.expiresInDays is not one of the days that the session allows: ${inviteExpiry.allowedDays.join(', ')}.`,
      );
    return String(inviteExpiry.defaultDays);
  }

  /** Accepts a number, and text in place of one. */
  #isAllowed(days: unknown): boolean {
    return isScalar(days) && this.#allowed.includes(Number(days));
  }

  #dateIn(days: number): string {
    const { localize } = this.#host;
    const now = this.#session?.clock.now() ?? Date.now();
    return formatDate(localize.locale, new Date(now + days * dayMs).toISOString());
  }
}

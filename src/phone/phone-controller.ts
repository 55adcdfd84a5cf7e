import type { ReactiveController } from 'lit';
import { track } from '../context/pending-work.ts';
import type { AdapterController, AdapterHost } from '../controllers/adapter-controller.ts';
import { LazyModule } from '../controllers/lazy-module.ts';
import { findResellerCountry } from '../controllers/reseller-country.ts';
import type { FormErrors, FormValues } from '../controllers/value-store.ts';
import { isPhonePointer, normalizePhone } from './normalize-phone.ts';

/** The contract's format: E.164, with an optional extension. */
const contractFormat = /^\+\d+(?:;ext=\d+)?$/;

const loadPlans = () => import('./phone-number.ts');

/**
 * Parses the phone numbers that users type into a form, and formats them for display.
 *
 * Loads the countries' numbering plans on the first interaction. Until then, and if loading fails, numbers need their
 * country code.
 */
export class PhoneController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #plans: LazyModule<Awaited<ReturnType<typeof loadPlans>>>;
  readonly #getCountry: (pointer: string) => string | undefined;
  #resellerCountry: string | undefined;
  #countryRequested = false;
  /** The field being typed in, by JSON pointer. Its text is not reformatted meanwhile. */
  #typing: string | undefined;
  /** The last text of each field, with the value that it shows. */
  readonly #shown = new Map<string, { readonly value: string; readonly text: string }>();

  /**
   * @param getCountry - Returns the country of a field's numbers (ISO 3166-1 alpha-2). If `undefined`, the reseller's
   *   country applies.
   */
  constructor(host: AdapterHost, api: AdapterController, getCountry: (pointer: string) => string | undefined) {
    this.#host = host;
    this.#api = api;
    this.#plans = new LazyModule(host, loadPlans);
    this.#getCountry = getCountry;
    host.addController(this);
  }

  hostDisconnected() {
    this.#typing = undefined;
  }

  /** Returns the country of a number (ISO 3166-1 alpha-2); `undefined` until the numbering plans are loaded. */
  countryOf(number: string): string | undefined {
    return number ? this.#plans.module?.parsePhone(number, undefined)?.country : undefined;
  }

  /**
   * Loads the numbering plans and, if needed, the reseller's country. Never rejects.
   * @param needsCountry - Whether the form itself does not determine a country for numbers without country code.
   */
  async load(needsCountry: () => boolean): Promise<void> {
    await this.#plans.load();
    if (this.#countryRequested || !needsCountry()) return;
    this.#countryRequested = true;
    this.#resellerCountry = await track(this.#host, findResellerCountry(this.#api.adapter), 'call');
    this.#host.requestUpdate();
  }

  /** Resolves once the numbering plans are loaded or have failed to load. Retries after a failure. */
  get loading(): Promise<void> {
    return this.#plans.load();
  }

  /** Whether the numbering plans are loaded. */
  get isReady(): boolean {
    return this.#plans.module !== undefined;
  }

  /** Sets the field being typed in, by JSON pointer; `undefined` when typing ends. */
  set typing(pointer: string | undefined) {
    this.#typing = pointer;
  }

  /**
   * Converts typed text to the contract's format. Returns any other text unchanged, so that the user can correct it.
   */
  normalize(pointer: string, text: string): string {
    const parsed = this.#parse(text, this.#countryOf(pointer));
    if (parsed?.isPossible) return parsed.value;
    const plain = normalizePhone(text);
    return contractFormat.test(plain) ? plain : text;
  }

  /** Checks the phone numbers among normalized values. Accepts every number until the numbering plans are loaded. */
  check(normalized: FormValues): FormErrors {
    const isInvalid = ([pointer, value]: readonly [string, string]) =>
      isPhonePointer(pointer) && !this.#isPossible(value);
    return new Map([...normalized].filter(isInvalid).map(([pointer]) => [pointer, 'invalid-format']));
  }

  #isPossible(value: string): boolean {
    return !this.#plans.module || (this.#parse(value, undefined)?.isPossible ?? false);
  }

  /** Formats a field's value for display. Does not change a focused field. */
  format(pointer: string, value: string, hasFocus: boolean): string {
    const shown = this.#shown.get(pointer);
    if (hasFocus && shown?.value === value) return shown.text;
    const mayFormat = !hasFocus && pointer !== this.#typing && value.startsWith('+');
    const country = this.#countryOf(pointer);
    const text = (mayFormat && this.#parse(value, country)?.format(country)) || value;
    this.#shown.set(pointer, { value, text });
    return text;
  }

  #parse(text: string, country: string | undefined) {
    return text ? this.#plans.module?.parsePhone(text, country) : undefined;
  }

  #countryOf(pointer: string): string | undefined {
    return this.#getCountry(pointer) ?? this.#resellerCountry;
  }
}

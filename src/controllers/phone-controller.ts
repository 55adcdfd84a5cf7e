import type { ReactiveController } from 'lit';
import { track } from '../context/pending-work.ts';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { LazyModule } from './lazy-module.ts';
import { findResellerCountry } from './reseller-country.ts';
import { normalizePhone } from './typed-phone.ts';

/** As the contract has it. */
const stored = /^\+\d+(?:;ext=\d+)?$/;

const loadPlans = () => import('./phone-number.ts');

/**
 * Understands phone numbers as they are typed, and shows them as people write them.
 *
 * The countries' plans are loaded once the user turns to the form; until then, and where they cannot be loaded, numbers
 * need their country code.
 */
export class PhoneController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #api: AdapterController;
  readonly #plans: LazyModule<Awaited<ReturnType<typeof loadPlans>>>;
  readonly #getCountry: (pointer: string) => string | undefined;
  #resellerCountry: string | undefined;
  #asked = false;
  /** The member that is being typed: what is typed is not rewritten meanwhile. */
  #typing: string | undefined;
  readonly #shown = new Map<string, { readonly value: string; readonly text: string }>();

  /** `getCountry` tells where a member's number is dialled, as far as the form knows; else it is the reseller's country. */
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

  /** The country of a number, once the plans are known (ISO 3166-1 alpha-2). */
  countryOf(number: string): string | undefined {
    return number ? this.#plans.module?.parsePhone(number, undefined)?.country : undefined;
  }

  /** Loads what is needed to read and write numbers of any country. `isAlone` says that no number tells the country. */
  async load(isAlone: () => boolean): Promise<void> {
    await this.#plans.load();
    if (this.#asked || !isAlone()) return;
    this.#asked = true;
    this.#resellerCountry = await track(this.#host, findResellerCountry(this.#api.adapter), 'call');
    this.#host.requestUpdate();
  }

  /** Settles once the countries' plans are there, or cannot be had; tries again where they could not. */
  get loading(): Promise<void> {
    return this.#plans.load();
  }

  /** Whether the countries' plans are known. */
  get isReady(): boolean {
    return this.#plans.module !== undefined;
  }

  /** Says which member is being typed, or that typing has ended. */
  set typing(pointer: string | undefined) {
    this.#typing = pointer;
  }

  /** What is stored for what was typed; what cannot be a number stays as it is, to be mended. */
  normalize(pointer: string, text: string): string {
    const read = this.#parse(text, this.#countryOf(pointer));
    if (read?.isPossible) return read.value;
    const plain = normalizePhone(text);
    return stored.test(plain) ? plain : text;
  }

  /** Whether there can be such a number, as far as is known. */
  isPossible(value: string): boolean {
    return !this.#plans.module || (this.#parse(value, undefined)?.isPossible ?? false);
  }

  /** What is shown of a member's stored value. Under the user's cursor nothing is rewritten. */
  format(pointer: string, value: string, hasFocus: boolean): string {
    const shown = this.#shown.get(pointer);
    if (hasFocus && shown?.value === value) return shown.text;
    const isFree = !hasFocus && pointer !== this.#typing && value.startsWith('+');
    const country = this.#countryOf(pointer);
    const text = (isFree && this.#parse(value, country)?.format(country)) || value;
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

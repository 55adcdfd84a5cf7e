import type { ReactiveController } from 'lit';
import type { AdapterController, AdapterHost } from './adapter-controller.ts';
import { LazyPart } from './lazy-part.ts';
import { normalizePhone } from './typed-phone.ts';

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
  readonly #plans: LazyPart<Awaited<ReturnType<typeof loadPlans>>>;
  readonly #getCountry: () => string | undefined;
  readonly #getNeighbour: () => string | undefined;
  #resellerCountry: string | undefined;
  #asked = false;
  /** The member that is being typed: what is typed is not rewritten meanwhile. */
  #typing: string | undefined;

  /** `getCountry` is what the host page says; `getNeighbour` gives a number that tells the country, such as the account's. */
  constructor(
    host: AdapterHost,
    api: AdapterController,
    getCountry: () => string | undefined,
    getNeighbour: () => string | undefined,
  ) {
    this.#host = host;
    this.#api = api;
    this.#plans = new LazyPart(host, loadPlans);
    this.#getCountry = getCountry;
    this.#getNeighbour = getNeighbour;
    host.addController(this);
  }

  hostDisconnected() {
    this.#typing = undefined;
  }

  /** Loads what is needed to read and write numbers of any country. */
  async load(): Promise<void> {
    await this.#plans.load();
    if (this.#asked || this.#country) return;
    this.#asked = true;
    try {
      // No signal of the host's: the answer is the same for every form, and nobody waits for it.
      const session = await this.#api.adapter?.getSession?.({}, { signal: AbortSignal.timeout(10_000) });
      this.#resellerCountry = session?.reseller?.country;
      this.#host.requestUpdate();
    } catch {
      // Without it numbers need their country code, as the hint says.
    }
  }

  /** Whether the countries' plans are known. */
  get isReady(): boolean {
    return this.#plans.module !== undefined;
  }

  /** Says which member is being typed, or that typing has ended. */
  set typing(pointer: string | undefined) {
    this.#typing = pointer;
  }

  /** What is stored for what was typed. */
  normalize(text: string): string {
    return this.#parse(text)?.value ?? normalizePhone(text);
  }

  /** Whether there can be such a number, as far as is known. */
  isPossible(value: string): boolean {
    return !this.#plans.module || (this.#parse(value)?.isPossible ?? false);
  }

  /** What is shown of a member's stored value. */
  format(pointer: string, value: string): string {
    const isStored = value.startsWith('+') && pointer !== this.#typing;
    return (isStored && this.#parse(value)?.format(this.#country)) || value;
  }

  #parse(text: string) {
    return text ? this.#plans.module?.parsePhone(text, this.#country) : undefined;
  }

  get #country(): string | undefined {
    return this.#getCountry() ?? this.#countryOfNeighbour ?? this.#resellerCountry;
  }

  get #countryOfNeighbour(): string | undefined {
    const number = this.#getNeighbour();
    return number ? this.#plans.module?.parsePhone(number, undefined)?.country : undefined;
  }
}

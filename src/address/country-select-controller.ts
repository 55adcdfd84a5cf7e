import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { track } from '../context/pending-work.ts';
import { toCountryCode } from '../contract/country-code.ts';
import type { ValueStore } from '../controllers/value-store.ts';
import { countries } from './countries.gen.ts';
import { fillCountries } from './country-options.ts';
import { readCountry } from './known-country.ts';

const pointer = '/address/country';

/** The form that asks for the address. */
export interface AddressHost {
  readonly element: ReactiveControllerHost;
  readonly localize: { readonly locale: string };
  readonly fields: {
    readonly values: Pick<ValueStore, 'get' | 'fill' | 'edited'>;
    readonly form: HTMLFormElement | null;
  };
}

/** The select of countries: lists them by name, and keeps its value a country. */
export class CountrySelectController implements ReactiveController {
  readonly #host: AddressHost;
  /** The select that was filled last, and with which names. */
  #filled: { readonly select: HTMLSelectElement; readonly key: string } | undefined;
  #cancelFilling = () => {};
  readonly #getAllowed: () => readonly string[] | null | undefined;
  #allowed: { readonly key: string; readonly codes: readonly string[] } = { key: '', codes: [] };

  /**
   * @param getAllowed - Returns the countries to choose from (ISO 3166-1 alpha-2). A list without a valid code allows
   *   all countries, as do `undefined` and `null`, which frameworks set for unset props.
   */
  constructor(host: AddressHost, getAllowed: () => readonly string[] | null | undefined = () => []) {
    this.#host = host;
    this.#getAllowed = getAllowed;
    host.element.addController(this);
  }

  /** Replaces an alias with its code, so that it matches an option of the select, and drops an unknown code. */
  hostUpdate() {
    const { values } = this.#host.fields;
    const given = values.get(pointer);
    if (!given) return;
    const known = readCountry(values.edited.has(pointer) ? 'the draft' : 'value.address.country', given) ?? '';
    if (known !== given) values.fill(pointer, known);
  }

  hostUpdated() {
    this.#offerCountries();
  }

  hostDisconnected() {
    this.#cancelFilling();
  }

  get country(): string {
    return toCountryCode(this.#host.fields.values.get(pointer));
  }

  get codes(): readonly string[] {
    const allowed = this.#getAllowed() ?? [];
    // Pages without types may pass a string instead of a list.
    const listed: readonly string[] = Array.isArray(allowed) ? allowed : [allowed];
    const key = listed.join();
    if (key !== this.#allowed.key)
      this.#allowed = { key, codes: listed.flatMap((code) => readCountry('allowedCountries', code) ?? []) };
    const { codes } = this.#allowed;
    return codes.length ? codes : countries;
  }

  /** Fills the select while the browser is idle: the first use of `Intl.DisplayNames` is slow. */
  #offerCountries() {
    const select = this.#host.fields.form?.querySelector<HTMLSelectElement>(`[name="${pointer}"]`);
    const { locale } = this.#host.localize;
    const key = `${locale} ${this.codes.join()}`;
    if (!select || (key === this.#filled?.key && select === this.#filled.select)) return;
    this.#cancelFilling();
    const filling = new Promise<void>((resolve) => {
      const cancel = afterPaint(select.ownerDocument.defaultView ?? window, () => {
        this.#filled = { select, key };
        fillCountries(select, this.codes, locale);
        resolve();
      });
      this.#cancelFilling = () => {
        cancel();
        resolve();
      };
    });
    void track(this.#host.element, filling);
  }
}

/**
 * Calls back after the next paint.
 * @param view - The window that shows the form, because the original window may be hidden and not paint.
 * @returns A function that cancels it.
 */
function afterPaint(view: Window, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const defer = () => (timer = setTimeout(callback));
  // Hidden pages do not paint.
  const frame = view.document.hidden ? void defer() : view.requestAnimationFrame(defer);
  return () => {
    if (frame !== undefined) view.cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { track } from '../context/pending-work.ts';
import { LazyModule } from '../controllers/lazy-module.ts';
import { toCountryCode } from '../contract/country-code.ts';
import type { ValueStore } from '../controllers/value-store.ts';
import { type AddressField, addressRules, type AddressRules } from './address-rules.ts';
import { isCountry } from './check-address.ts';
import { countries } from './countries.gen.ts';
import { fillCountries } from './country-options.ts';
import { warnOfCountry } from './warn-of-country.ts';
import { findRegion, type Region } from './find-region.ts';

const pointer = '/address/country';

const loadRegions = () => import('./regions.ts');

/** The form that asks for the address. */
export interface AddressHost {
  readonly element: ReactiveControllerHost;
  readonly localize: { readonly locale: string };
  readonly fields: { readonly values: Pick<ValueStore, 'get' | 'fill'>; readonly form: HTMLFormElement | null };
}

/** Follows the country of an address: its layout, its regions, and the names of all countries. */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  readonly #regionLists: LazyModule<Awaited<ReturnType<typeof loadRegions>>>;
  #known: { readonly key: string; readonly rules: AddressRules; readonly regions: readonly Region[] } | undefined;
  /** The select that was filled last, and with which names. */
  #filled: { readonly select: HTMLSelectElement; readonly key: string } | undefined;
  #cancelFrame = () => {};
  #idle: ReturnType<typeof setTimeout> | undefined;
  /** Fields that stay visible although the country does not use them. */
  #kept: { readonly country: string; readonly fields: Set<AddressField> } | undefined;

  #allowed: { readonly key: string; readonly codes: readonly string[] } = { key: '', codes: [] };

  constructor(host: AddressHost) {
    this.#host = host;
    this.#regionLists = new LazyModule(host.element, loadRegions);
    host.element.addController(this);
  }

  /** Replaces a prefilled alias with its code, so that it matches an option of the select. */
  hostUpdate() {
    const { values } = this.#host.fields;
    const { country } = this;
    if (country !== values.get(pointer)) values.fill(pointer, country);
    if (country && !isCountry(country)) warnOfCountry('value.address.country', country);
  }

  hostUpdated() {
    this.#offerCountries();
  }

  hostDisconnected() {
    this.#cancel();
  }

  get country(): string {
    return toCountryCode(this.#host.fields.values.get(pointer));
  }

  /** Restricts the countries to choose from (ISO 3166-1 alpha-2). A list without a valid code allows all countries. */
  set allowed(codes: readonly string[]) {
    // Pages without types may pass a string instead of a list.
    const listed: readonly string[] = Array.isArray(codes) ? codes : [codes];
    const key = listed.join();
    if (key === this.#allowed.key) return;
    const all = listed.map(toCountryCode);
    for (const code of all) if (!isCountry(code)) warnOfCountry('allowedCountries', code);
    this.#allowed = { key, codes: all.filter(isCountry) };
  }

  get rules(): AddressRules {
    return this.#current.rules;
  }

  /** The regions to choose from; empty if a region is typed in. */
  get regions(): readonly Region[] {
    return this.#current.regions;
  }

  get codes(): readonly string[] {
    const { codes } = this.#allowed;
    return codes.length ? codes : countries;
  }

  /** Settles once the country's regions are loaded, or have failed to load. */
  get loading(): Promise<void> | undefined {
    return this.rules.hasRegionList ? this.#regionLists.load() : undefined;
  }

  /**
   * The rows of fields after the country. A field that the country does not use stays visible once it has had a value.
   */
  get layout(): readonly (readonly AddressField[])[] {
    const { rows } = this.rules;
    if (this.#kept?.country !== this.country) this.#kept = { country: this.country, fields: new Set() };
    const { fields } = this.#kept;
    for (const field of ['city', 'region', 'postalCode'] as const)
      if (!rows.flat().includes(field) && this.#host.fields.values.get(`/address/${field}`)) fields.add(field);
    return fields.size ? [...rows, [...fields]] : rows;
  }

  reset() {
    this.#kept = undefined;
  }

  /** Returns the stored key of the region with this code or name. */
  toRegionKey(text: string): string {
    return findRegion(this.regions, text)?.key ?? text;
  }

  /** Fills the country select while the browser is idle: the first use of `Intl.DisplayNames` is slow. */
  #offerCountries() {
    const select = this.#host.fields.form?.querySelector<HTMLSelectElement>(`[name="${pointer}"]`);
    const key = `${this.#locale} ${this.codes.join()}`;
    if (!select || (key === this.#filled?.key && select === this.#filled.select)) return;
    this.#cancel();
    // Use the window that shows the form, because the original window may be hidden and not paint.
    const view = select.ownerDocument.defaultView ?? window;
    const filling = new Promise<void>((resolve) => {
      const frame = view.requestAnimationFrame(() => {
        this.#idle = setTimeout(() => {
          this.#filled = { select, key };
          fillCountries(select, this.codes, this.#locale);
          resolve();
        });
      });
      this.#cancelFrame = () => {
        view.cancelAnimationFrame(frame);
        resolve();
      };
    });
    void track(this.#host.element, filling);
  }

  #cancel() {
    this.#cancelFrame();
    clearTimeout(this.#idle);
  }

  get #locale(): string {
    return this.#host.localize.locale;
  }

  get #current() {
    const { module } = this.#regionLists;
    const key = `${this.country} ${this.#locale} ${module ? 'with regions' : ''}`;
    if (this.#known?.key === key) return this.#known;
    const rules = addressRules(this.country, this.#locale);
    if (rules.hasRegionList) void this.#regionLists.load();
    const regions = module?.listRegions(this.country, this.#locale) ?? [];
    return (this.#known = { key, rules, regions });
  }
}

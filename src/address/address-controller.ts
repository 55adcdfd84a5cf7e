import { LazyModule } from '../controllers/lazy-module.ts';
import { type AddressField, addressRules, type AddressRules } from './address-rules.ts';
import { type AddressHost, CountrySelectController } from './country-select-controller.ts';
import { findRegion, type Region } from './find-region.ts';

const loadRegions = () => import('./regions.ts');

/** Follows the country of an address: its layout and its regions. */
export class AddressController {
  readonly #host: AddressHost;
  readonly #countries: CountrySelectController;
  readonly #regionLists: LazyModule<Awaited<ReturnType<typeof loadRegions>>>;
  #known: { readonly key: string; readonly rules: AddressRules; readonly regions: readonly Region[] } | undefined;
  /** Fields that stay visible although the country does not use them. */
  #kept: { readonly country: string; readonly fields: Set<AddressField> } | undefined;

  constructor(host: AddressHost, countries = new CountrySelectController(host)) {
    this.#host = host;
    this.#countries = countries;
    this.#regionLists = new LazyModule(host.element, loadRegions);
  }

  get country(): string {
    return this.#countries.country;
  }

  get codes(): readonly string[] {
    return this.#countries.codes;
  }

  get rules(): AddressRules {
    return this.#current.rules;
  }

  /** The regions to choose from; empty if a region is typed in. */
  get regions(): readonly Region[] {
    return this.#current.regions;
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

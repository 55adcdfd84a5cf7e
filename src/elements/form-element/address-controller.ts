import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type AddressField, addressRules, type AddressRules } from '../../contract/address/address-rules.ts';
import { countries } from '../../contract/address/countries.gen.ts';
import { findRegion, type Region } from '../../contract/address/find-region.ts';
import { track } from '../../context/pending-work.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import type { ValuesController } from '../../controllers/values-controller.ts';
import { fillCountries } from '../../fields/country-options.ts';

const loadRegions = () => import('../../contract/address/regions.ts');

/** Follows the country of an address: its layout, its regions, and the names of all countries. */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #values: ValuesController;
  readonly #getLocale: () => string;
  readonly #regionLists: LazyModule<Awaited<ReturnType<typeof loadRegions>>>;
  #known: { readonly key: string; readonly rules: AddressRules; readonly regions: readonly Region[] } | undefined;
  /** Which select has which names. */
  #filled: { readonly select: HTMLSelectElement; readonly key: string } | undefined;
  #cancelFrame = () => {};
  #idle: ReturnType<typeof setTimeout> | undefined;
  /** What is shown although a country does not ask for it. */
  #kept: { readonly country: string; readonly fields: Set<AddressField> } | undefined;

  /** Where customers may be; empty allows every country. */
  allowed: readonly string[] = [];

  constructor(host: ReactiveControllerHost, values: ValuesController, getLocale: () => string) {
    this.#host = host;
    this.#values = values;
    this.#getLocale = getLocale;
    this.#regionLists = new LazyModule(host, loadRegions);
    host.addController(this);
  }

  get country(): string {
    return this.#values.get('/address/country');
  }

  get rules(): AddressRules {
    return this.#current.rules;
  }

  /** What can be chosen; empty where a region is typed in. */
  get regions(): readonly Region[] {
    return this.#current.regions;
  }

  get codes(): readonly string[] {
    return this.allowed.length ? this.allowed : countries;
  }

  /** Settles once the country's regions are there, or surely are not. */
  get loading(): Promise<void> | undefined {
    return this.rules.hasRegionList ? this.#regionLists.load() : undefined;
  }

  /** What to ask for after the country. What the country does not ask for stays visible once something stood in it. */
  get layout(): readonly (readonly AddressField[])[] {
    const { rows } = this.rules;
    if (this.#kept?.country !== this.country) this.#kept = { country: this.country, fields: new Set() };
    const { fields } = this.#kept;
    for (const field of ['city', 'region', 'postalCode'] as const)
      if (!rows.flat().includes(field) && this.#values.get(`/address/${field}`)) fields.add(field);
    return fields.size ? [...rows, [...fields]] : rows;
  }

  /** Another address begins. */
  forget() {
    this.#kept = undefined;
  }

  /** The region that a text means, as it is stored. */
  toRegionKey(text: string): string {
    return findRegion(this.regions, text)?.key ?? text;
  }

  /** Names the countries while the browser has time: the first use of names is slow. */
  offerCountries(fields: ParentNode) {
    const select = fields.querySelector<HTMLSelectElement>('[name="/address/country"]');
    const key = `${this.#getLocale()} ${this.codes.join()}`;
    if (!select || (key === this.#filled?.key && select === this.#filled.select)) return;
    this.#cancel();
    // After the next painting of the window in which the form stands: the one that it came from may be hidden.
    const view = select.ownerDocument.defaultView ?? window;
    const filling = new Promise<void>((resolve) => {
      const frame = view.requestAnimationFrame(() => {
        this.#idle = setTimeout(() => {
          this.#filled = { select, key };
          fillCountries(select, this.codes, this.#getLocale());
          resolve();
        });
      });
      this.#cancelFrame = () => {
        view.cancelAnimationFrame(frame);
        resolve();
      };
    });
    void track(this.#host, filling);
  }

  hostDisconnected() {
    this.#cancel();
  }

  #cancel() {
    this.#cancelFrame();
    clearTimeout(this.#idle);
  }

  get #current() {
    const { module } = this.#regionLists;
    const key = `${this.country} ${this.#getLocale()} ${module ? 'with regions' : ''}`;
    if (this.#known?.key === key) return this.#known;
    const rules = addressRules(this.country, this.#getLocale());
    if (rules.hasRegionList) void this.#regionLists.load();
    const regions = module?.listRegions(this.country, this.#getLocale()) ?? [];
    return (this.#known = { key, rules, regions });
  }
}

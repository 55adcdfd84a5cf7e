import type { PostalAddress } from '../contract/models.ts';
import { addressData } from './address-data.gen.ts';

/** A field of an address other than the country. */
export type AddressField = Exclude<keyof PostalAddress, 'country'>;

/** The names of regions in different countries. Forms have a label for each. */
export const regionKinds = [
  'area',
  'county',
  'department',
  'district',
  'emirate',
  'island',
  'municipality',
  'oblast',
  'parish',
  'prefecture',
  'province',
  'region',
  'state',
] as const;
export type RegionKind = (typeof regionKinds)[number];

/** The names of towns in different countries. Forms have a label for each. */
export const cityKinds = ['city', 'district', 'post-town', 'suburb'] as const;
export type CityKind = (typeof cityKinds)[number];

/** The names of postal codes in different countries. Forms have a label for each. */
export const postalCodeKinds = ['eircode', 'pin', 'postal-code', 'postcode', 'zip'] as const;
export type PostalCodeKind = (typeof postalCodeKinds)[number];

/** The format of a country's addresses. */
export interface AddressRules {
  /** The fields in the country's order. Fields of one row may be shown side by side. */
  readonly rows: readonly (readonly AddressField[])[];
  readonly required: ReadonlySet<AddressField>;
  readonly regionKind: RegionKind;
  readonly cityKind: CityKind;
  readonly postalCodeKind: PostalCodeKind;
  /** Whether `listRegions` knows the country's regions, so that a form can offer them as options. */
  readonly hasRegionList: boolean;
  /** A regular expression for the whole of a normalized postal code, for use with the flag `u`. */
  readonly postalCodePattern?: string;
  readonly postalCodeExample?: string;
  /** The separator inside a postal code and its position, counted from the end if negative. */
  readonly postalCodeSeparator?: { readonly sign: string; readonly index: number };
}

/** The format of a country without data: ask for every field, require little. */
const unknownCountry = 'A/CS/Z;;region';

const fields: Readonly<Record<string, AddressField>> = { C: 'city', S: 'region', Z: 'postalCode' };

/**
 * Returns the format of a country's addresses.
 * @param country - ISO 3166-1 alpha-2.
 * @param language - The language of the form (BCP 47). Some countries reverse the order of fields in Latin script.
 */
export function addressRules(country: string, language = ''): AddressRules {
  const row = Object.hasOwn(addressData, country) ? addressData[country] : undefined;
  const [layout = '', required = '', region = '', city = '', postalCode = '', pattern, example, separator] = (
    row ?? unknownCountry
  ).split(';');
  return {
    rows: toRows(layout, language),
    required: new Set<AddressField>(['line1', ...toFields(required)]),
    regionKind: (region.replace('+', '') || 'region') as RegionKind,
    cityKind: (city || 'city') as CityKind,
    postalCodeKind: (postalCode || 'postal-code') as PostalCodeKind,
    hasRegionList: region.startsWith('+'),
    ...(pattern && { postalCodePattern: pattern }),
    ...(example && { postalCodeExample: example }),
    ...(separator && { postalCodeSeparator: { sign: separator.charAt(0), index: Number(separator.slice(1)) } }),
  };
}

function toRows(layout: string, language: string): AddressField[][] {
  const [latin = '', local] = layout.split('>');
  const [localLanguage, localRows] = local?.split(':') ?? [];
  const rows = localRows && localLanguage === language.split('-')[0]?.toLowerCase() ? localRows : latin;
  return rows.split('/').flatMap((row): AddressField[][] => (row === 'A' ? [['line1'], ['line2']] : [toFields(row)]));
}

const toFields = (letters: string): AddressField[] => Array.from(letters).flatMap((letter) => fields[letter] ?? []);

import type { PostalAddress } from '../contract/models.ts';
import { addressData } from './address-data.gen.ts';

/** A member of an address that a form asks for after the country. */
export type AddressField = Exclude<keyof PostalAddress, 'country'>;

/** What a country calls its regions; a form has a word for each. */
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

/** What a country calls its places; a form has a word for each. */
export const cityKinds = ['city', 'district', 'post-town', 'suburb'] as const;
export type CityKind = (typeof cityKinds)[number];

/** What a country calls its postal codes; a form has a word for each. */
export const postalCodeKinds = ['eircode', 'pin', 'postal-code', 'postcode', 'zip'] as const;
export type PostalCodeKind = (typeof postalCodeKinds)[number];

/** How a country writes addresses. */
export interface AddressRules {
  /** What to ask for, in the country's order; what is in one row may stand side by side. */
  readonly rows: readonly (readonly AddressField[])[];
  readonly required: ReadonlySet<AddressField>;
  readonly regionKind: RegionKind;
  readonly cityKind: CityKind;
  readonly postalCodeKind: PostalCodeKind;
  /** Whether `listRegions` knows the regions, so that they can be chosen. */
  readonly hasRegionList: boolean;
  /** A regular expression for the whole of a normalized postal code, to be used with the flag `u`. */
  readonly postalCodePattern?: string;
  readonly postalCodeExample?: string;
  /** What stands between the parts of the postal code, and where: from its end if below zero. */
  readonly postalCodeSeparator?: { readonly sign: string; readonly index: number };
}

/** Where nothing is known, everything is asked for and little is required. */
const unknownCountry = 'A/CS/Z;;region';

const fields: Readonly<Record<string, AddressField>> = { C: 'city', S: 'region', Z: 'postalCode' };

/** How a country writes addresses, in the order that the language asks for: some reverse it in Latin letters. */
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

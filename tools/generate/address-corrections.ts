// Corrects libaddressinput where it is stricter than a country's postal service, out of date, or lacks a word. One
// reason per row.

/** One country in the terms of libaddressinput: `%A` line, `%C` city, `%S` region, `%Z` postal code. */
export interface SourceCountry {
  readonly fmt?: string;
  /** The format in Latin script, if it differs. */
  readonly lfmt?: string;
  readonly require?: string;
  /** A regular expression for the whole postal code. */
  readonly zip?: string;
  /** Examples, separated by commas. */
  readonly zipex?: string;
  readonly lang?: string;
  readonly state_name_type?: string;
  readonly locality_name_type?: string;
  readonly zip_name_type?: string;
  readonly sub_regions?: readonly SourceRegion[];
}

export interface SourceRegion {
  readonly key: string;
  /** By language; `default` is the local name, `latin` its transliteration. */
  readonly name: Readonly<Record<string, string>>;
}

export const corrections: Readonly<Record<string, SourceCountry>> = {
  // Without the leading region code, which few people write.
  AM: { zipex: '0010,0002,375010' },
  // Drops word boundaries that the anchors already imply.
  BH: { zip: '(?:1[0-2]|[1-9])\\d{2}' },
  // Seven digits since 2021; five are still in use.
  EG: { zip: '\\d{5}(?:\\d{2})?' },
  // Checks the shape only. A list of all postcode areas goes stale, and makes up most of the source's bytes.
  GB: {
    zip: 'GIR ?0AA|[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[ABD-HJLN-UW-Z]{2}|BFPO ?\\d{1,4}',
    zipex: 'EC1Y 8SY,M2 5BQ,GIR 0AA,SO23 9AP',
  },
  // The older form of two letters and four digits is still in use.
  HN: { zip: '\\d{5}|[A-Z]{2}\\d{4}' },
  // Six digits, or the newer code of a single building.
  KZ: { zip: '\\d{6}|[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d' },
  // Seven digits since 2021.
  MM: { zip: '\\d{5}(?:\\d{2})?' },
  // The districts of Lima predate the five-digit codes.
  PE: { zipex: '15001,02001' },
  // Six digits since 2020.
  PY: { zip: '\\d{4}(?:\\d{2})?' },
  // The example shows the six-digit code of a single address.
  RS: { zipex: '11000,106314' },
  // The last four digits are optional.
  SA: { zip: '\\d{5}(?:-\\d{4})?', zipex: '11564,12222-7390' },
  // Written with a space.
  SE: { zipex: '114 55,123 45,105 00' },
  // "CP" is short for "postal code".
  SV: { zip: '(?:CP ?)?\\d{4}', zipex: '1101' },
  // Most people know only the five-digit code.
  VI: { zipex: '00802,00850-9802' },
  // A letter may follow.
  VE: { zip: '\\d{4}(?:-?[A-Z])?' },
};

/** The kind of region, where the source has the default ("province") or no English word. */
export const regionKinds: Readonly<Record<string, string>> = {
  BY: 'oblast',
  CL: 'region',
  EE: 'county',
  KR: 'province',
  KZ: 'region',
  LT: 'municipality',
  LV: 'municipality',
  PE: 'department',
  RO: 'county',
  SO: 'region',
  SR: 'district',
  SV: 'department',
  UY: 'department',
  UZ: 'region',
};

/** Countries that say "postcode" in English. The source knows only "postal code", ZIP, PIN and Eircode. */
export const postcodeCountries = 'AU CC CX FK GB GG GS HM IM IO JE MY NF NZ PN SH TC'.split(' ');

/** Countries that say "ZIP code" although the source does not. */
export const zipCountries = ['PH'];

/** Countries in which people write the region's code rather than its name. */
export const regionCodeCountries = ['AU', 'BR', 'CA', 'IT', 'US'];

/** Regions whose key differs from the current ISO 3166-2 code; an empty code leaves the region out. */
export const regionCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The source uses the numbers of GB/T 2260. Hong Kong, Macau and Taiwan are entries of the country list.
  CN: Object.fromEntries(
    (
      '11:BJ 12:TJ 13:HE 14:SX 15:NM 21:LN 22:JL 23:HL 31:SH 32:JS 33:ZJ 34:AH 35:FJ 36:JX 37:SD 41:HA 42:HB 43:HN ' +
      '44:GD 45:GX 46:HI 50:CQ 51:SC 52:GZ 53:YN 54:XZ 61:SN 62:GS 63:QH 64:NX 65:XJ 71: 91: 92:'
    )
      .split(' ')
      .map((pair) => pair.split(':') as [string, string]),
  ),
  IN: { CT: 'CG', OR: 'OD', TG: 'TS', UT: 'UK' },
  TW: { 金門縣: 'KIN', 連江縣: 'LIE' },
};

/** ISO 3166-2 subdivisions that are not offered: countries of their own, or uninhabited. */
export const excludedRegions: Readonly<Record<string, readonly string[]>> = {
  CN: ['HK', 'MO', 'TW'],
  US: ['UM'],
};

/** Lists accepted without a check against ISO 3166-2, which divides the country differently or not at all. */
export const acceptedLists = ['HK', 'KY'];

/** Countries whose list omits inhabited places or names disputed territory: a text field replaces it. */
export const unlistedCountries = ['RU'];

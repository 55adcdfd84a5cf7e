// Where the data of libaddressinput is stricter than a country's post, out of date, or lacks a word. One reason a row.

/** What the source says of one country, in its own terms: `%A` line, `%C` city, `%S` region, `%Z` postal code. */
export interface SourceCountry {
  readonly fmt?: string;
  /** The order in Latin letters, where it is another one. */
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
  /** By language; `default` is the country's own, `latin` the same in Latin letters. */
  readonly name: Readonly<Record<string, string>>;
}

export const corrections: Readonly<Record<string, SourceCountry>> = {
  // Without the region's own code in front, which few write.
  AM: { zipex: '0010,0002,375010' },
  // The source asks for word boundaries that its own anchors imply.
  BH: { zip: '(?:1[0-2]|[1-9])\\d{2}' },
  // Seven digits since 2021; five are still written.
  EG: { zip: '\\d{5}(?:\\d{2})?' },
  // The shape only: a list of all postcode areas goes stale and is most of the source's bytes.
  GB: {
    zip: 'GIR ?0AA|[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[ABD-HJLN-UW-Z]{2}|BFPO ?\\d{1,4}',
    zipex: 'EC1Y 8SY,M2 5BQ,GIR 0AA,SO23 9AP',
  },
  // Two letters and four digits are older and still written.
  HN: { zip: '\\d{5}|[A-Z]{2}\\d{4}' },
  // Six digits, or the newer code of each house.
  KZ: { zip: '\\d{6}|[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d' },
  // Seven digits since 2021.
  MM: { zip: '\\d{5}(?:\\d{2})?' },
  // The districts of Lima came before the five digits.
  PE: { zipex: '15001,02001' },
  // Six digits since 2020.
  PY: { zip: '\\d{4}(?:\\d{2})?' },
  // The example is of the six digits that name a house.
  RS: { zipex: '11000,106314' },
  // The four digits after it are optional.
  SA: { zip: '\\d{5}(?:-\\d{4})?', zipex: '11564,12222-7390' },
  // Written with a space.
  SE: { zipex: '114 55,123 45,105 00' },
  // "CP" is short for "postal code".
  SV: { zip: '(?:CP ?)?\\d{4}', zipex: '1101' },
  // The plain code is the one that most know.
  VI: { zipex: '00802,00850-9802' },
  // A letter may follow.
  VE: { zip: '\\d{4}(?:-?[A-Z])?' },
};

/** What a region is called where the source says nothing, which means "province", or has no English word. */
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

/** Countries that call it a postcode in English; the source knows only "postal code", ZIP, PIN and Eircode. */
export const postcodeCountries = 'AU CC CX FK GB GG GS HM IM IO JE MY NF NZ PN SH TC'.split(' ');

/** Countries that call it a ZIP code, though the source does not. */
export const zipCountries = ['PH'];

/** Where people write the code of the region and not its name. */
export const writtenCodes = ['AU', 'BR', 'CA', 'IT', 'US'];

/** Regions whose key is no longer, or never was, the code of ISO 3166-2; an empty one is left out. */
export const regionCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The source has the numbers of GB/T 2260. Hong Kong, Macau and Taiwan are entries of the country list.
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

/** Parts of ISO 3166-2 that are no choice in an address: countries of their own, or nobody lives there. */
export const notInLists: Readonly<Record<string, readonly string[]>> = {
  CN: ['HK', 'MO', 'TW'],
  US: ['UM'],
};

/** Lists that ISO 3166-2 cannot vouch for, since it divides the country in another way or not at all. */
export const vouchedLists = ['HK', 'KY'];

/** Countries whose list leaves people out or names disputed land: the region is typed in. */
export const unlistedCountries = ['RU'];

/** By country: the local name of the company tax number, as printed on official documents, and an example. */
const taxIds: Readonly<Record<string, string>> = {
  AE: 'TRN|100123456700003',
  AR: 'CUIT|30-12345678-1',
  AT: 'UID|ATU12345678',
  AU: 'ABN|51 824 753 556',
  BE: 'BTW / TVA|BE0123456789',
  BG: 'ДДС|BG123456789',
  BR: 'CNPJ|12.345.678/0001-95',
  CA: 'Business Number (BN)|123456789 RT0001',
  CH: 'UID|CHE-123.456.789 MWST',
  CL: 'RUT|76.123.456-7',
  CN: '统一社会信用代码|91350100M000100Y43',
  CO: 'NIT|900123456-7',
  CY: 'ΦΠΑ|CY12345678X',
  CZ: 'DIČ|CZ12345678',
  DE: 'USt-IdNr.|DE123456789',
  DK: 'CVR|DK12345678',
  EE: 'KMKR|EE123456789',
  ES: 'NIF|ESA12345678',
  FI: 'ALV|FI12345678',
  FR: 'TVA intracommunautaire|FR12345678901',
  GB: 'VAT number|GB123456789',
  GR: 'ΑΦΜ|EL123456789',
  HR: 'OIB|HR12345678901',
  HU: 'Adószám|HU12345678',
  IE: 'VAT number|IE1234567FA',
  IL: 'ח.פ.|512345678',
  IN: 'GSTIN|27AAPFU0939F1ZV',
  IT: 'Partita IVA|IT12345678901',
  JP: '法人番号|1234567890123',
  KR: '사업자등록번호|123-45-67890',
  LT: 'PVM|LT123456789',
  LU: 'TVA|LU12345678',
  LV: 'PVN|LV12345678901',
  MT: 'VAT number|MT12345678',
  MX: 'RFC|ABC010203AB1',
  NL: 'Btw-id|NL123456789B01',
  NO: 'MVA|NO123456789MVA',
  NZ: 'GST number|123-456-789',
  PL: 'NIP|PL1234567890',
  PT: 'NIF|PT123456789',
  RO: 'CUI|RO12345678',
  SA: 'VAT number|300123456700003',
  SE: 'Momsnummer|SE123456789001',
  SG: 'GST number|M12345678X',
  SI: 'ID za DDV|SI12345678',
  SK: 'IČ DPH|SK1234567890',
  TR: 'VKN|1234567890',
  US: 'EIN|12-3456789',
  ZA: 'VAT number|4123456789',
};

/**
 * Returns the local name of a country's company tax number, and an example.
 * @param country - ISO 3166-1 alpha-2.
 * @returns `undefined` for countries without data.
 */
export function describeTaxId(country: string): { readonly name: string; readonly example: string } | undefined {
  const [name = '', example = ''] = (Object.hasOwn(taxIds, country) ? taxIds[country] : '')?.split('|') ?? [];
  return name ? { name, example } : undefined;
}

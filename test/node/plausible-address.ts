import { addressRules } from '../../src/address/address-rules.ts';
import { listRegions } from '../../src/address/regions.ts';
import type { PostalAddress } from '../../src/contract/models.ts';

/** Returns an address with all fields that its country uses. */
export function plausibleAddress(country: string): PostalAddress {
  const { rows, postalCodeExample } = addressRules(country);
  const values = {
    line1: '12 Harbour Road',
    line2: 'Floor 3',
    city: 'Harbour Town',
    region: listRegions(country)[0]?.key ?? 'Harbour Coast',
    postalCode: postalCodeExample ?? '',
  };
  const asked = rows.flat().filter((field) => values[field]);
  return { country, line1: values.line1, ...Object.fromEntries(asked.map((field) => [field, values[field]])) };
}

/** Returns an address with only the fields that its country requires. */
export function shortestAddress(country: string): PostalAddress {
  const address = plausibleAddress(country);
  const { required } = addressRules(country);
  return {
    country,
    line1: address.line1,
    ...Object.fromEntries(Array.from(required, (field) => [field, address[field]])),
  };
}

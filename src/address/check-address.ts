import type { PostalAddress } from '../contract/models.ts';
import { type AddressField, addressRules } from './address-rules.ts';
import { countries } from './countries.gen.ts';
import { findRegion, type Region } from './find-region.ts';
import { isPostalCode, maxPostalCodeLength } from './postal-code.ts';

/** What is wrong with one member of an address; the code is the contract's. */
export interface AddressError {
  readonly pointer: `/${keyof PostalAddress}`;
  readonly code: 'required' | 'too-long' | 'invalid-format' | 'not-allowed';
}

/**
 * What is wrong with an address in its country. With the country's regions, its region must be one of them. A member that
 * the country does not ask for is no error: other systems know addresses in other ways.
 */
export function checkAddress(
  address: Readonly<Partial<PostalAddress>>,
  regions: readonly Region[] = [],
): AddressError[] {
  const { country = '', region = '', postalCode = '' } = address;
  if (!country) return [{ pointer: '/country', code: 'required' }];
  if (!isCountry(country)) return [{ pointer: '/country', code: 'not-allowed' }];
  const { required } = addressRules(country);
  const missing = Array.from(required).filter((field) => isEmpty(address[field]));
  const errors = missing.map((field): AddressError => ({ pointer: `/${field}`, code: 'required' }));
  if (regions.length && !isEmpty(region) && !findRegion(regions, region))
    errors.push({ pointer: '/region', code: 'not-allowed' });
  if (postalCode.length > maxPostalCodeLength) errors.push({ pointer: '/postalCode', code: 'too-long' });
  else if (!isEmpty(postalCode) && !isPostalCode(country, postalCode))
    errors.push({ pointer: '/postalCode', code: 'invalid-format' });
  return errors;
}

/** Kosovo has no code in ISO 3166-1; XK is what banks, customs and the EU use for it. */
export const isCountry = (code: string) => countries.includes(code) || code === 'XK';

const isEmpty = (value: PostalAddress[AddressField]) => !value?.trim();

import { isBlank } from '../contract/clean-name.ts';
import type { PostalAddress } from '../contract/models.ts';
import { type AddressField, addressRules } from './address-rules.ts';
import { findRegion, type Region } from './find-region.ts';
import { isCountry } from './known-country.ts';
import { isPostalCode, maxPostalCodeLength } from './postal-code.ts';

/** A validation error of one member of an address, with a code of the contract. */
export interface AddressError {
  readonly pointer: `/${keyof PostalAddress}`;
  readonly code: 'required' | 'too-long' | 'invalid-format' | 'not-allowed';
}

/**
 * Validates an address against the rules of its country.
 *
 * Accepts members that the country's format lacks, because other systems may store addresses in another format.
 * @param regions - The country's regions. If given, the address's region must be one of them.
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

const isEmpty = (value: PostalAddress[AddressField] = '') => isBlank(value);

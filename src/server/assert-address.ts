import { checkAddress } from '../address/check-address.ts';
import { listRegions } from '../address/regions.ts';
import type { PostalAddress } from '../contract/models.ts';
import { invalidMembers } from './problem.ts';

const explanations = {
  required: 'is required in this country',
  'too-long': 'is too long',
  'invalid-format': 'does not have the format of this country',
  'not-allowed': 'is unknown',
} as const;

/**
 * Checks the rules that no schema can express: required members and postal codes depend on the country.
 * @throws {AdapterError} `validation-failed`
 */
export function assertAddress(address: PostalAddress): void {
  const errors = checkAddress(address, listRegions(address.country)).map(({ pointer, code }) => ({
    pointer: `/address${pointer}`,
    code,
    detail: `/address${pointer} ${explanations[code]}.`,
  }));
  if (errors.length) throw invalidMembers(errors);
}

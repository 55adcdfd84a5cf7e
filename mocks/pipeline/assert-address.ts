import { checkAddress } from '../../src/address/check-address.ts';
import { listRegions } from '../../src/address/regions.ts';
import type { PostalAddress } from '../../src/contract/models.ts';
import { invalidMembers } from './problem-error.ts';

const explanations = {
  required: 'is required in this country',
  'too-long': 'is too long',
  'invalid-format': 'is not one of this country',
  'not-allowed': 'is not known',
} as const;

/** Checks the rules that no schema can express: required members and postal codes depend on the country. */
export function assertAddress(address: PostalAddress): void {
  const errors = checkAddress(address, listRegions(address.country)).map(({ pointer, code }) => ({
    pointer: `/address${pointer}`,
    code,
    detail: `/address${pointer} ${explanations[code]}.`,
  }));
  if (errors.length) throw invalidMembers(errors);
}

import type { Customer } from '../../src/contract/models.ts';
import { toCompanyKeys } from './company-key.ts';
import { toNameKey } from '../../src/contract/fold.ts';
import { toEmailKey } from './invites.ts';
import { Table } from './table.ts';

/** A stored customer. One-time credentials are never stored. */
export type CustomerRow = Omit<Customer, 'credentials'>;

/** A customer without an id yet. */
export type NewCustomerRow = Omit<CustomerRow, 'id'>;

export type CustomerTable = Table<CustomerRow, 'companyName' | 'createdAt'>;

export const createCustomerTable = (): CustomerTable =>
  new Table({
    orders: {
      companyName: ({ companyName }) => toNameKey(companyName),
      createdAt: ({ createdAt }) => createdAt,
    },
    toSearchText: ({ companyName, reference = '', technicalContact: { name = '', email } }) =>
      `${companyName} ${reference} ${name} ${email}`,
    toLookupKeys: ({ companyName, technicalContact }) => [
      ...toCompanyKeys(companyName),
      toEmailKey(technicalContact.email),
    ],
  });

/** Finds an existing customer with the same company name in the same country. */
export function findDuplicate(
  customers: CustomerTable,
  { companyName, address }: Pick<CustomerRow, 'companyName' | 'address'>,
): CustomerRow | undefined {
  return toCompanyKeys(companyName)
    .flatMap((key) => customers.findByKey(key))
    .find((customer) => customer.address.country === address.country);
}

import type { Customer } from '../../src/contract/models.ts';
import { toCompanyKeys } from './company-key.ts';
import { toNameKey } from '../../src/contract/fold.ts';
import { toEmailKey } from './invites.ts';
import { Table } from './table.ts';

/** A customer as it is stored: without its one-time credentials. */
export type CustomerRow = Omit<Customer, 'credentials'>;

/** A customer that has no id yet. */
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

/** The customer that a company of this name and country is already, if it is one. */
export function findDuplicate(
  customers: CustomerTable,
  { companyName, address }: Pick<CustomerRow, 'companyName' | 'address'>,
): CustomerRow | undefined {
  return toCompanyKeys(companyName)
    .flatMap((key) => customers.findByKey(key))
    .find((customer) => customer.address.country === address.country);
}

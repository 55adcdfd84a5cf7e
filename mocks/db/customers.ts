import type { Customer } from '../../src/contract/models.ts';
import { customerIndexConfig, type CustomerOrder } from '../../src/paging/lists.ts';
import { toCompanyKeys } from './company-key.ts';
import { type InviteRow, toEmailKey } from './invites.ts';
import { Table } from './table.ts';

/** A stored customer. One-time credentials are never stored. */
export type CustomerRow = Omit<Customer, 'credentials'>;

/** A customer without an id yet. */
export type NewCustomerRow = Omit<CustomerRow, 'id'>;

export type CustomerTable = Table<CustomerRow, CustomerOrder>;

export const createCustomerTable = (): CustomerTable =>
  new Table<CustomerRow, CustomerOrder>({
    ...customerIndexConfig,
    toLookupKeys: ({ companyName, technicalContact }) => [
      ...toCompanyKeys(companyName),
      toEmailKey(technicalContact.email),
    ],
  });

type Registration = Pick<CustomerRow, 'companyName' | 'address' | 'technicalContact' | 'extra' | 'createdAt'>;

/** Builds the customer who registers through an invite. The invite's billing account is charged. */
export function toInvitedCustomer(invite: InviteRow, registration: Registration): NewCustomerRow {
  const { id: inviteId, billingContact, billingAccountId, createdBy } = invite;
  return {
    ...registration,
    billingContact,
    billingAccountId,
    status: 'active',
    origin: 'invited',
    inviteId,
    createdBy,
  };
}

/** Finds an existing customer with the same company name in the same country. */
export function findDuplicate(
  customers: CustomerTable,
  { companyName, address }: Pick<CustomerRow, 'companyName' | 'address'>,
): CustomerRow | undefined {
  return toCompanyKeys(companyName)
    .flatMap((key) => customers.findByKey(key))
    .find((customer) => customer.address.country === address.country);
}

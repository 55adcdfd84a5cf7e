import type { Customer, NewCustomer } from '../../src/contract/models.ts';
import type { Ago } from './ago.ts';
import type { SenderSeed } from './invite-seed.ts';

/** One row of the customers that a scenario starts with, besides those of its accepted invites. */
export interface CustomerSeed
  extends SenderSeed, Pick<NewCustomer, 'companyName' | 'address' | 'website' | 'phone' | 'taxId' | 'reference'> {
  readonly technicalEmail: string;
  readonly added: Ago;
  /** Active by default. */
  readonly status?: Customer['status'];
}

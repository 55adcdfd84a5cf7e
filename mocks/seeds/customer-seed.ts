import type { Customer, NewCustomer } from '../../src/contract/models.ts';
import type { TimeAgo } from './time-ago.ts';
import type { SenderSeed } from './invite-seed.ts';

/** One row of the customers that a scenario starts with, besides those of its accepted invites. */
export interface CustomerSeed
  extends SenderSeed, Pick<NewCustomer, 'companyName' | 'address' | 'website' | 'phone' | 'taxId' | 'reference'> {
  readonly technicalEmail: string;
  readonly added: TimeAgo;
  /** Active by default. */
  readonly status?: Customer['status'];
}

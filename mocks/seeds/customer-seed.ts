import type { Customer, NewCustomer } from '../../src/contract/models.ts';
import type { TimeAgo } from './time-ago.ts';
import type { SenderSeed } from './invite-seed.ts';

/** A seeded customer. Accepted invites create further customers. */
export interface CustomerSeed
  extends SenderSeed, Pick<NewCustomer, 'companyName' | 'address' | 'website' | 'phone' | 'taxId' | 'reference'> {
  readonly technicalEmail: string;
  readonly added: TimeAgo;
  /** Active by default. */
  readonly status?: Customer['status'];
}

import { day, hour, minute } from '../clock.ts';
import type { Customer, Invite, NewCustomer, NewInvite } from '../../src/contract/models.ts';

const units = { m: minute, h: hour, d: day } as const;

/** A time before the mock started, such as `40m`, `5h` or `12d`. */
export type TimeAgo = `${number}${keyof typeof units}`;

export const toMilliseconds = (ago: TimeAgo): number =>
  Number.parseFloat(ago) * units[ago.at(-1) as keyof typeof units];

/** Who created the row, and which account is charged. */
export interface SenderSeed {
  /** The id of the billing account; the first by default. */
  readonly billing?: 'ba_2' | 'ba_3';
  /** The signed-in user by default. */
  readonly by?: 'tom' | 'ines';
}

/** A seeded invite. */
export interface InviteSeed extends SenderSeed, Pick<NewInvite, 'companyName' | 'contactName' | 'contactEmail'> {
  readonly language?: string;
  readonly message?: string;
  /** When its emails were sent, from first to last. */
  readonly sent: readonly [TimeAgo, ...TimeAgo[]];
  /** The delivery of the last email; delivered by default. */
  readonly delivery?: Invite['delivery'];
  readonly revoked?: TimeAgo;
}

/** A seeded invite whose contact has registered. */
export interface AcceptedInviteSeed extends InviteSeed, Pick<NewCustomer, 'address'> {
  readonly accepted: TimeAgo;
  /** The contact's email by default. */
  readonly technicalEmail?: string;
}

/** A seeded customer. Accepted invites create further customers. */
export interface CustomerSeed
  extends SenderSeed, Pick<NewCustomer, 'companyName' | 'address' | 'website' | 'phone' | 'taxId' | 'reference'> {
  readonly technicalEmail: string;
  readonly added: TimeAgo;
  /** Active by default. */
  readonly status?: Customer['status'];
}

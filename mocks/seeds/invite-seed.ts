import type { Invite, NewInvite, PostalAddress } from '../../src/contract/models.ts';
import type { TimeAgo } from './time-ago.ts';

/** Who created the row, and which account pays. */
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
  readonly accepted?: { readonly when: TimeAgo; readonly address: PostalAddress; readonly technicalEmail?: string };
}

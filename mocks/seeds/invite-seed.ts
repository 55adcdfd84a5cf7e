import type { Invite, NewInvite, PostalAddress } from '../../src/contract/models.ts';
import type { TimeAgo } from './time-ago.ts';

/** Who did it, and who pays. */
export interface SenderSeed {
  /** The id of the billing account; the first by default. */
  readonly billing?: 'ba_2' | 'ba_3';
  /** The signed-in user by default. */
  readonly by?: 'tom' | 'ines';
}

/** One row of the invites that a scenario starts with. */
export interface InviteSeed extends SenderSeed, Pick<NewInvite, 'companyName' | 'contactName' | 'contactEmail'> {
  readonly language?: string;
  readonly message?: string;
  /** When its mails were sent, first to last. */
  readonly sent: readonly [TimeAgo, ...TimeAgo[]];
  /** What became of the last mail; delivered by default. */
  readonly delivery?: Invite['delivery'];
  readonly revoked?: TimeAgo;
  readonly accepted?: { readonly when: TimeAgo; readonly address: PostalAddress; readonly technicalEmail?: string };
}

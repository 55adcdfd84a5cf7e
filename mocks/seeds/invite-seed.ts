import type { Invite, NewInvite, PostalAddress } from '../../src/contract/models.ts';
import { day, hour, minute } from '../clock.ts';

const units = { m: minute, h: hour, d: day } as const;

/** How long before the mock started, such as `40m`, `5h` or `12d`. */
export type Ago = `${number}${keyof typeof units}`;

/** One row of the invites that a scenario starts with. */
export interface InviteSeed extends Pick<NewInvite, 'companyName' | 'contactName' | 'contactEmail'> {
  readonly language?: string;
  readonly message?: string;
  /** The id of the billing account; the first by default. */
  readonly billing?: 'ba_2' | 'ba_3';
  /** Who sent it; the signed-in user by default. */
  readonly by?: 'tom' | 'ines';
  /** When its mails were sent, first to last. */
  readonly sent: readonly [Ago, ...Ago[]];
  /** What became of the last mail; delivered by default. */
  readonly delivery?: Invite['delivery'];
  readonly revoked?: Ago;
  readonly accepted?: { readonly when: Ago; readonly address: PostalAddress; readonly technicalEmail?: string };
}

export const toMilliseconds = (ago: Ago): number => Number.parseFloat(ago) * units[ago.at(-1) as keyof typeof units];

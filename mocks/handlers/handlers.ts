import type { Handlers } from './call.ts';
import * as customers from './customers.ts';
import * as inviteLinks from './invite-links.ts';
import * as invites from './invites.ts';
import * as matches from './matches.ts';
import * as registrations from './registrations.ts';
import * as reseller from './reseller.ts';

/** The handlers of all operations. */
export const handlers: Handlers = {
  ...reseller,
  ...customers,
  ...matches,
  ...invites,
  ...inviteLinks,
  ...registrations,
};

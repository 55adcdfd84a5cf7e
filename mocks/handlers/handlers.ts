import { listBillingAccounts } from './billing-accounts.ts';
import type { Handlers } from './call.ts';
import { inviteCustomer, listInvites, resendInvite } from './invites.ts';
import { completeRegistration, openRegistration } from './registrations.ts';
import { getSession } from './session.ts';

/** The operations that this version of the mock has; the others are not found. */
export const handlers: Handlers = {
  getSession,
  listBillingAccounts,
  listInvites,
  inviteCustomer,
  resendInvite,
  openRegistration,
  completeRegistration,
};

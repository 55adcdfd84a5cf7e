import { getSession, listBillingAccounts } from './reseller.ts';
import type { Handlers } from './call.ts';
import { addCustomer, listCustomers } from './customers.ts';
import { createInviteLink, previewInvite } from './invite-links.ts';
import { inviteCustomer, listInvites, resendInvite, revokeInvite, watchInvites } from './invites.ts';
import { findMatches } from './matches.ts';
import { completeRegistration, openRegistration } from './registrations.ts';

/** The handlers of all operations. */
export const handlers: Handlers = {
  getSession,
  listBillingAccounts,
  addCustomer,
  listCustomers,
  findMatches,
  inviteCustomer,
  listInvites,
  previewInvite,
  watchInvites,
  resendInvite,
  revokeInvite,
  createInviteLink,
  openRegistration,
  completeRegistration,
};

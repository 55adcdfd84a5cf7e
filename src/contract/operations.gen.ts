// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The method and path of every operation. `{id}` is the placeholder for the invite's id. */
export const operationRoutes = {
  getSession: 'GET /session',
  listBillingAccounts: 'GET /billing-accounts',
  listCustomers: 'GET /customers',
  addCustomer: 'POST /customers',
  findMatches: 'POST /matches',
  listInvites: 'GET /invites',
  inviteCustomer: 'POST /invites',
  previewInvite: 'POST /invites/preview',
  watchInvites: 'GET /invites/events',
  resendInvite: 'POST /invites/{id}/resend',
  revokeInvite: 'POST /invites/{id}/revoke',
  createInviteLink: 'POST /invites/{id}/link',
  openRegistration: 'POST /registrations/open',
  completeRegistration: 'POST /registrations',
} as const;

// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/**
 * The member that identifies the records of a successful reply, by operation: a list for `items`, otherwise text. Other
 * operations return no records.
 */
export const replyIdentity: Readonly<Record<string, string>> = {
  listBillingAccounts: 'items',
  listCustomers: 'items',
  addCustomer: 'id',
  listInvites: 'items',
  inviteCustomer: 'invite.id',
  resendInvite: 'invite.id',
  revokeInvite: 'invite.id',
  createInviteLink: 'url',
  completeRegistration: 'customerId',
};

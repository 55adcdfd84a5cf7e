// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The names of all members of replies, by type. */
export const replyMembers = {
  text: 'name platformName logoUrl primaryColor supportEmail country email id phone companyName website taxId reference line1 line2 city region postalCode billingAccountId status origin inviteId createdBy username password nextCursor previousCursor contactEmail contactName language message delivery sentBy customerId url resellerName signInUrl',
  time: 'createdAt serverTime lastSentAt sentAt expiresAt nextResendAt acceptedAt revokedAt',
  number: 'total searched timesSent',
  boolean: 'isDefault linkRotated',
  record: 'reseller user address technicalContact billingContact credentials invite branding',
  texts: 'permissions allowedActions',
  records: 'items customers invites sendings',
} as const;

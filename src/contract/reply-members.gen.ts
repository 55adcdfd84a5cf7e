// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The names of all members of replies, by type. */
export const replyMembers = {
  text: 'name platformName logoUrl primaryColor supportEmail country email id phone companyName website taxId reference line1 line2 city region postalCode billingAccountId status origin inviteId createdBy username password nextCursor previousCursor contactEmail contactName language message delivery sentBy customerId url resellerName signInUrl',
  time: 'serverTime createdAt lastSentAt sentAt expiresAt nextResendAt acceptedAt revokedAt',
  number: 'defaultDays total searched expiresInDays timesSent pending accepted expired revoked attention',
  boolean: 'isDefault linkRotated',
  record: 'reseller user inviteExpiry address technicalContact billingContact credentials counts invite branding',
  texts: 'permissions allowedActions',
  numbers: 'allowedDays',
  records: 'items customers invites sendings',
} as const;

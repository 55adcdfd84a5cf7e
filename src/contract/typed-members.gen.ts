// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The members of replies that are records or lists. */
export const structures = /^(?:reseller|user|permissions|inviteExpiry|allowedDays|items|address|technicalContact|billingContact|credentials|customers|invites|allowedActions|sendings|counts|invite|branding)$/;
export const times = /At$|Time$/;
/** The members that are numbers, or lists of them. */
export const numbers = /^(?:allowedDays|defaultDays|total|searched|expiresInDays|timesSent|pending|accepted|expired|revoked|attention)$/;
export const booleans = /^(?:isDefault|linkRotated)$/;

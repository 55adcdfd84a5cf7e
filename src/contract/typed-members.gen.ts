// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The members of replies that are records or lists. */
export const structures = /^(?:reseller|user|permissions|items|address|technicalContact|billingContact|credentials|customers|invites|allowedActions|sendings|invite|branding)$/;
export const times = /At$|Time$/;
export const numbers = /^(?:total|searched|timesSent)$/;
export const booleans = /^(?:isDefault|linkRotated)$/;

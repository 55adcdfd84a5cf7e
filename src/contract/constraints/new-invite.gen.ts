// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
import type { Constraints } from '../constraints.ts';

/** The constraints on the members of NewInvite, by JSON pointer (RFC 6901). */
export const newInviteConstraints = {
  '/companyName': {"required":true,"maxLength":120,"pattern":"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$"},
  '/contactName': {"required":true,"maxLength":120,"pattern":"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$"},
  '/contactEmail': {"required":true,"maxLength":254,"pattern":"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$","format":"idn-email","normalize":"email"},
  '/billingContact/email': {"required":true,"maxLength":254,"pattern":"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$","format":"idn-email","normalize":"email"},
  '/billingContact/phone': {"required":true,"pattern":"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$","normalize":"code"},
  '/language': {"maxLength":35,"pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$","normalize":"code"},
  '/message': {"maxLength":1000},
  '/expiresInDays': {"minimum":1,"maximum":365},
} as const satisfies Constraints;

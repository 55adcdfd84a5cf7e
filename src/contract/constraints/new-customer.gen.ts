// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
import type { Constraints } from '../constraints.ts';

/** The constraints on the members of NewCustomer, by JSON pointer (RFC 6901). */
export const newCustomerConstraints = {
  '/companyName': {"required":true,"maxLength":120,"pattern":"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]*$)\\P{Cc}+$"},
  '/website': {"maxLength":200,"pattern":"^https?://","format":"uri","normalize":"code"},
  '/phone': {"pattern":"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$","normalize":"code"},
  '/taxId': {"maxLength":40,"pattern":"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$","normalize":"code"},
  '/reference': {"maxLength":64,"pattern":"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$","normalize":"code"},
  '/address/country': {"required":true,"pattern":"^[A-Z]{2}$","normalize":"code"},
  '/address/line1': {"required":true,"maxLength":120,"pattern":"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))"},
  '/address/line2': {"maxLength":120,"pattern":"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))"},
  '/address/city': {"maxLength":80,"pattern":"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))"},
  '/address/region': {"maxLength":80,"pattern":"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))"},
  '/address/postalCode': {"maxLength":20,"pattern":"^(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$)[^\\p{Cc}\\p{Cf}]*$","normalize":"code"},
  '/technicalContact/email': {"required":true,"maxLength":254,"pattern":"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$","format":"idn-email","normalize":"email"},
  '/technicalContact/name': {"maxLength":120,"pattern":"^(?:\\s*$|(?![\\s\\p{Cc}\\p{Cf}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFC]+$))"},
  '/technicalContact/phone': {"pattern":"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$","normalize":"code"},
  '/billingContact/email': {"required":true,"maxLength":254,"pattern":"^(?=[^@]{1,64}@)[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)*@(?!-|\\S*(?:\\.-|-\\.|-$))[\\p{L}\\p{M}\\p{Nd}-]+(?:\\.[\\p{L}\\p{M}\\p{Nd}-]+)+$","format":"idn-email","normalize":"email"},
  '/billingContact/phone': {"required":true,"pattern":"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$","normalize":"code"},
} as const satisfies Constraints;

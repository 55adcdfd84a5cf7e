// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
import type { Constraints } from '../constraints.ts';

/** The constraints on the members of NewCustomer, by JSON pointer (RFC 6901). */
export const newCustomerConstraints = {
  '/companyName': {"required":true,"maxLength":120,"pattern":"^(?=\\s*\\S)\\P{Cc}+$"},
  '/website': {"maxLength":200,"pattern":"^https?://","format":"uri"},
  '/phone': {"pattern":"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$"},
  '/taxId': {"maxLength":40},
  '/reference': {"maxLength":64},
  '/address/country': {"required":true,"pattern":"^[A-Z]{2}$"},
  '/address/line1': {"required":true,"maxLength":120},
  '/address/line2': {"maxLength":120},
  '/address/city': {"maxLength":80},
  '/address/region': {"maxLength":80},
  '/address/postalCode': {"maxLength":20},
  '/technicalContact/email': {"required":true,"maxLength":254,"pattern":"^[^\\s@<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]{1,64}@[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)+$","format":"idn-email"},
  '/technicalContact/name': {"maxLength":120},
  '/technicalContact/phone': {"pattern":"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$"},
  '/billingContact/email': {"required":true,"maxLength":254,"pattern":"^[^\\s@<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]{1,64}@[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+(?:\\.[^\\s@.<>()[\\],;:\\\\\"\\p{Cc}\\p{Cf}]+)+$","format":"idn-email"},
  '/billingContact/phone': {"required":true,"pattern":"^\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,7})?$"},
} as const satisfies Constraints;

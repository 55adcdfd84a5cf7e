// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/**
 * Whether each member of NewCustomer is required, by JSON pointer (RFC 6901). Sufficient for the first render of a
 * form.
 */
export const newCustomerMembers: Readonly<Record<string, boolean>> = {
  '/companyName': true,
  '/website': false,
  '/phone': false,
  '/taxId': false,
  '/reference': false,
  '/address/country': true,
  '/address/line1': true,
  '/address/line2': false,
  '/address/city': false,
  '/address/region': false,
  '/address/postalCode': false,
  '/technicalContact/email': true,
  '/technicalContact/name': false,
  '/technicalContact/phone': false,
  '/billingContact/email': true,
  '/billingContact/phone': true,
};

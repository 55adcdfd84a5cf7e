// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The members of NewCustomer, and whether each is required, which a form needs for its first render. */
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

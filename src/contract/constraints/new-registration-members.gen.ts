// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The members of NewRegistration, and whether each is required, which a form needs for its first render. */
export const newRegistrationMembers: Readonly<Record<string, boolean>> = {
  '/token': true,
  '/password': true,
  '/companyName': true,
  '/contactName': true,
  '/address/country': true,
  '/address/line1': true,
  '/address/line2': false,
  '/address/city': false,
  '/address/region': false,
  '/address/postalCode': false,
  '/technicalContact/email': true,
  '/technicalContact/name': false,
  '/technicalContact/phone': false,
};

// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The members of NewRegistration, and whether each is required: all that a form needs to show itself. */
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

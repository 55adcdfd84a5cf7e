// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/**
 * Whether each member of NewRegistration is required, by JSON pointer (RFC 6901). Sufficient for the first render of a
 * form.
 */
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

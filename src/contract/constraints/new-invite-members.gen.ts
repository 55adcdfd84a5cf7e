// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/**
 * Whether each member of NewInvite is required, by JSON pointer (RFC 6901). Sufficient for the first render of a
 * form.
 */
export const newInviteMembers: Readonly<Record<string, boolean>> = {
  '/companyName': true,
  '/contactName': true,
  '/contactEmail': true,
  '/billingContact/email': true,
  '/billingContact/phone': true,
  '/language': false,
  '/message': false,
};

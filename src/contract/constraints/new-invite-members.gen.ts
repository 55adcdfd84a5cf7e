// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The members of NewInvite, and whether each is required, which a form needs for its first render. */
export const newInviteMembers: Readonly<Record<string, boolean>> = {
  '/companyName': true,
  '/contactName': true,
  '/contactEmail': true,
  '/billingContact/email': true,
  '/billingContact/phone': true,
  '/language': false,
  '/message': false,
};

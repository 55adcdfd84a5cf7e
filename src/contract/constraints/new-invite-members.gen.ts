// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

/** The members of NewInvite, and whether each is required: all that a form needs to show itself. */
export const newInviteMembers: Readonly<Record<string, boolean>> = {
  '/companyName': true,
  '/contactName': true,
  '/contactEmail': true,
  '/billingContact/email': true,
  '/billingContact/phone': true,
  '/language': false,
  '/message': false,
};

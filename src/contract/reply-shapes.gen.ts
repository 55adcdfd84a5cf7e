// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.

const session = { reseller: { name: 'string', platformName: 'string' }, user: { name: 'string', email: 'string' }, permissions: ['string'] } as const;
const billingAccount = { id: 'string', name: 'string', email: 'string', phone: 'string', isDefault: 'boolean' } as const;
const postalAddress = { country: 'string', line1: 'string' } as const;
const technicalContact = { email: 'string' } as const;
const billingContact = { email: 'string', phone: 'string' } as const;
const customer = { companyName: 'string', address: postalAddress, technicalContact: technicalContact, billingContact: billingContact, id: 'string', billingAccountId: 'string', status: 'string', origin: 'string', createdAt: 'string', createdBy: 'string' } as const;
const customerPage = { items: [customer], serverTime: 'string' } as const;
const matches = { customers: [{ id: 'string', companyName: 'string' }], invites: [{ id: 'string', companyName: 'string', contactEmail: 'string', status: 'string', allowedActions: ['string'] }] } as const;
const invite = { companyName: 'string', contactName: 'string', contactEmail: 'string', billingContact: billingContact, id: 'string', billingAccountId: 'string', status: 'string', delivery: 'string', timesSent: 'number', createdAt: 'string', createdBy: 'string', expiresAt: 'string', allowedActions: ['string'] } as const;
const invitePage = { items: [invite], serverTime: 'string' } as const;
const inviteReply = { invite: invite, serverTime: 'string' } as const;
const invitePreview = { subject: 'string', from: 'string', html: 'string', text: 'string' } as const;
const resendReply = { invite: invite, linkRotated: 'boolean', serverTime: 'string' } as const;
const inviteLink = { url: 'string', expiresAt: 'string' } as const;
const registration = { companyName: 'string', contactName: 'string', contactEmail: 'string', expiresAt: 'string', branding: { resellerName: 'string', platformName: 'string' } } as const;
const registrationReply = { customerId: 'string', companyName: 'string' } as const;

/** The required members of every successful reply with their JSON types, by operation. An array contains the shape of its items. */
export const replyShapes = {
  getSession: session,
  listBillingAccounts: { items: [billingAccount] },
  listCustomers: customerPage,
  addCustomer: customer,
  findMatches: matches,
  listInvites: invitePage,
  inviteCustomer: inviteReply,
  previewInvite: invitePreview,
  resendInvite: resendReply,
  revokeInvite: inviteReply,
  createInviteLink: inviteLink,
  openRegistration: registration,
  completeRegistration: registrationReply,
} as const;

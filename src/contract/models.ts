import type { components, operations } from './schema.gen.ts';
import type { operationRoutes } from './operations.gen.ts';

type Schemas = components['schemas'];

/** A billing account that the reseller has set up. */
export type BillingAccount = Schemas['BillingAccount'];
/** All billing accounts of the reseller. */
export interface BillingAccounts {
  readonly items: readonly BillingAccount[];
}
/** The contact who is billed. `email` identifies an existing billing account. */
export type BillingContact = Schemas['BillingContact'];
/** A postal address. Whether city, region and postal code are required depends on the country. */
export type PostalAddress = Schemas['PostalAddress'];
/** The input for adding a customer. */
export type NewCustomer = Schemas['NewCustomer'];
/** A customer that the reseller added, or that registered through an invite. */
export type Customer = Schemas['Customer'];
/** One page of customers. */
export type CustomerPage = Schemas['CustomerPage'];
/** The details of a customer or invite to find duplicates of before it is created. */
export type MatchQuery = Schemas['MatchQuery'];
/** Possible duplicates: customers and invites that resemble the one about to be created. */
export type Matches = Schemas['Matches'];
/** An invite among the possible duplicates. */
export type MatchedInvite = Matches['invites'][number];
/** The input for sending an invite. */
export type NewInvite = Schemas['NewInvite'];
/** An invite, with its status and delivery. */
export type Invite = Schemas['Invite'];
/** One email sent for an invite, with its delivery status. */
export type Sending = Schemas['Sending'];
/** An invite, with the server time of the reply. */
export type InviteReply = Schemas['InviteReply'];
/** The invite after a resend. `linkRotated` says whether earlier links stopped working. */
export type ResendReply = Schemas['ResendReply'];
/** One page of invites. */
export type InvitePage = Schemas['InvitePage'];
/** How many invites there are by status, whatever the filters, and how many need attention. */
export type InviteCounts = Schemas['InviteCounts'];
/** A registration link. The server reveals it only once. */
export type InviteLink = Schemas['InviteLink'];
/** A preview of the email that an invite would send. */
export type InvitePreview = Schemas['InvitePreview'];
/** The signed-in user, with reseller and permissions. */
export type Session = Schemas['Session'];
/** How many days registration links can work: the choices, and the default among them. */
export type InviteExpiry = Schemas['InviteExpiry'];
/** The invite behind a registration link, as shown to the invited customer. */
export type Registration = Schemas['Registration'];
/** The input for creating an account through a registration link. */
export type NewRegistration = Schemas['NewRegistration'];
/** The account that a registration has created. */
export type RegistrationReply = Schemas['RegistrationReply'];

/** The `operationId` of an operation in the contract. */
export type OperationId = keyof typeof operationRoutes & keyof operations;
/** The query parameters of the customer list: search text, sort order, page size and cursor. */
export type CustomerListQuery = QueryOf<'listCustomers'>;
/** The query parameters of the invite list: search text, filters, sort order, page size and cursor. */
export type InviteListQuery = QueryOf<'listInvites'>;

type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

import type { components, operations } from './schema.gen.ts';
import type { operationRoutes } from './operations.gen.ts';

type Schemas = components['schemas'];

/** An account that the reseller has set up under Billing. */
export type BillingAccount = Schemas['BillingAccount'];
/** All billing accounts of the reseller. */
export interface BillingAccounts {
  readonly items: readonly BillingAccount[];
}
/** Who is billed, by the email of a billing account already set up. */
export type BillingContact = Schemas['BillingContact'];
/** Which of city, region and postal code are required depends on the country. */
export type PostalAddress = Schemas['PostalAddress'];
/** A customer that the reseller adds itself. */
export type NewCustomer = Schemas['NewCustomer'];
/** A customer, added by the reseller or registered through an invite. */
export type Customer = Schemas['Customer'];
/** Some customers of a longer list. */
export type CustomerPage = Schemas['CustomerPage'];
/** What to look for before something is created. */
export type MatchQuery = Schemas['MatchQuery'];
/** Customers and invites that look like the one about to be created. */
export type Matches = Schemas['Matches'];
/** An invite that looks like the one about to be created. */
export type MatchedInvite = Matches['invites'][number];
/** An invite about to be sent. */
export type NewInvite = Schemas['NewInvite'];
/** An invite and how far it is. */
export type Invite = Schemas['Invite'];
/** One email of an invite, and what became of it. */
export type Sending = Schemas['Sending'];
/** An invite, and the server's time when it said so. */
export type InviteReply = Schemas['InviteReply'];
/** An invite sent again, and what became of the earlier links. */
export type ResendReply = Schemas['ResendReply'];
/** Some invites of a longer list. */
export type InvitePage = Schemas['InvitePage'];
/** A registration link, shown once. */
export type InviteLink = Schemas['InviteLink'];
/** The email that an invite would send. */
export type InvitePreview = Schemas['InvitePreview'];
/** Who is signed in, for which reseller, with which permissions. */
export type Session = Schemas['Session'];
/** What the holder of a registration link needs to see. */
export type Registration = Schemas['Registration'];
/** What the holder of a registration link sends to create the account. */
export type NewRegistration = Schemas['NewRegistration'];
/** The account that a registration created. */
export type RegistrationReply = Schemas['RegistrationReply'];

/** The name of an operation of the contract. */
export type OperationId = keyof typeof operationRoutes & keyof operations;
/** What to list of the customers: words, order, and where the page starts. */
export type CustomerListQuery = QueryOf<'listCustomers'>;
/** What to list of the invites: words, filters, order, and where the page starts. */
export type InviteListQuery = QueryOf<'listInvites'>;

type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

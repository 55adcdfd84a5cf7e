// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    readonly "/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in, for which reseller, with which permissions */
        readonly get: operations["getSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/billing-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The billing accounts that the reseller has set up */
        readonly get: operations["listBillingAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/customers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A page of customers */
        readonly get: operations["listCustomers"];
        readonly put?: never;
        /**
         * Creates a customer at once; never sends mail
         * @description A company whose name a customer of the same country has already, but for case, accents, punctuation and legal form, is a duplicate-customer; `meta.customerId` names it.
         */
        readonly post: operations["addCustomer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/matches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Customers and invites that look like the one about to be created
         * @description Names are compared without case, spaces, accents, punctuation and legal forms such as GmbH or Ltd. Only invites that wait for their customer are found, pending or expired.
         */
        readonly post: operations["findMatches"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A page of invites */
        readonly get: operations["listInvites"];
        readonly put?: never;
        /**
         * Invites a customer by email
         * @description A mail that could not be sent is `delivery` failed on the created invite, not an error. One email may have several
         *     pending invites; once one of them was accepted, a further one is refused with already-customer, and
         *     `meta.customerId` names the customer.
         */
        readonly post: operations["inviteCustomer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invites/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The email that an invite would send; sends nothing */
        readonly post: operations["previewInvite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invites/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Changed invites, as they change
         * @description Server-sent events, read by fetch so that auth headers work. Each event named `invite` is one change: its data is
         *     the Invite as JSON, as it was after it was created, sent again, revoked or accepted, or after it became known what
         *     became of its last email. That an invite expires is no event; `expiresAt` tells.
         *
         *     Every event has an id. A client that comes back with the last one in `Last-Event-ID` gets what it missed. Where the
         *     server does not know that id, or not what came after it, the stream begins with an event named `reset`: load the
         *     lists anew. A new stream begins with an id of its own, without an event. Comments keep a quiet stream alive.
         */
        readonly get: operations["watchInvites"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invites/{id}/resend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The invite's id. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends a pending or expired invite again, for another seven days */
        readonly post: operations["resendInvite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invites/{id}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The invite's id. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraws an invite; its links stop working */
        readonly post: operations["revokeInvite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invites/{id}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The invite's id. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mints a further registration link, to be handed over by the reseller */
        readonly post: operations["createInviteLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/registrations/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What the holder of a registration link needs to see; changes nothing
         * @description Mail scanners open links, so opening never accepts an invite.
         */
        readonly post: operations["openRegistration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/registrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Creates the customer and its account; accepts the invite and closes all its links */
        readonly post: operations["completeRegistration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Opaque. */
        readonly Id: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC.
         */
        readonly Timestamp: string;
        /**
         * Format: idn-email
         * @description An email address; international ones are welcome.
         */
        readonly Email: string;
        /** @description E.164; an extension follows as in RFC 3966. */
        readonly Phone: string;
        /** @description ISO 3166-1 alpha-2. */
        readonly CountryCode: string;
        /** @description BCP 47. */
        readonly Language: string;
        /** @description The secret of a registration link, 128 bits or more. */
        readonly Token: string;
        /** @description One line, not blank. */
        readonly CompanyName: string;
        /** @description One line, not blank. */
        readonly PersonName: string;
        /** @description Answers to the fields that a back end asks for on top, by field name. */
        readonly Extra: {
            readonly [key: string]: string | number | boolean;
        };
        /** @description An account that the reseller has set up under Billing. */
        readonly BillingAccount: {
            readonly id: components["schemas"]["Id"];
            /** @description A person, or a label such as "PO 12345". */
            readonly name: string;
            readonly email: components["schemas"]["Email"];
            readonly phone: components["schemas"]["Phone"];
            /** @description Preselected in forms; at most one account is. */
            readonly isDefault: boolean;
        };
        /** @description Who is billed, by the email of a billing account already set up. */
        readonly BillingContact: {
            readonly email: components["schemas"]["Email"];
            /** @description E.164; may differ from the account's, and is kept with the customer. */
            readonly phone: components["schemas"]["Phone"];
        };
        /** @description Receives maintenance notices; a distribution list is fine. */
        readonly TechnicalContact: {
            readonly email: components["schemas"]["Email"];
            readonly name?: string;
            readonly phone?: components["schemas"]["Phone"];
        };
        /** @description Which of city, region and postal code are required depends on the country. */
        readonly PostalAddress: {
            readonly country: components["schemas"]["CountryCode"];
            readonly line1: string;
            readonly line2?: string;
            readonly city?: string;
            readonly region?: string;
            readonly postalCode?: string;
        };
        readonly CustomerDetails: {
            readonly companyName: components["schemas"]["CompanyName"];
            /**
             * Format: uri
             * @description http or https.
             */
            readonly website?: string;
            readonly phone?: components["schemas"]["Phone"];
            readonly taxId?: string;
            /** @description The reseller's own reference. */
            readonly reference?: string;
            readonly address: components["schemas"]["PostalAddress"];
            readonly technicalContact: components["schemas"]["TechnicalContact"];
            readonly billingContact: components["schemas"]["BillingContact"];
            readonly extra?: components["schemas"]["Extra"];
        };
        /** @description A customer that the reseller adds itself. */
        readonly NewCustomer: components["schemas"]["CustomerDetails"];
        /** @description A customer, added by the reseller or registered through an invite. */
        readonly Customer: components["schemas"]["CustomerDetails"] & {
            readonly id: components["schemas"]["Id"];
            readonly billingAccountId: components["schemas"]["Id"];
            /** @enum {string} */
            readonly status: "active" | "pending" | "suspended";
            /** @enum {string} */
            readonly origin: "added" | "invited";
            readonly inviteId?: components["schemas"]["Id"];
            readonly createdAt: components["schemas"]["Timestamp"];
            /** @description Who added the customer or sent the invite. */
            readonly createdBy: string;
            /** @description Only in the reply that creates the customer, and only from back ends that make them. */
            readonly credentials?: {
                readonly username: string;
                /** Format: password */
                readonly password: string;
            };
        };
        readonly CustomerPage: {
            readonly items: readonly components["schemas"]["Customer"][];
            /** @description Missing on the last page. */
            readonly nextCursor?: string;
            /** @description Missing on the first page. */
            readonly previousCursor?: string;
            /** @description Missing where counting is too dear. */
            readonly total?: number;
            readonly serverTime: components["schemas"]["Timestamp"];
        };
        readonly MatchQuery: {
            readonly companyName?: components["schemas"]["CompanyName"];
            readonly email?: components["schemas"]["Email"];
        };
        readonly Matches: {
            readonly customers: readonly {
                readonly id: components["schemas"]["Id"];
                readonly companyName: string;
            }[];
            readonly invites: readonly {
                readonly id: components["schemas"]["Id"];
                readonly companyName: string;
                readonly contactEmail: components["schemas"]["Email"];
                readonly status: components["schemas"]["InviteStatus"];
                readonly lastSentAt?: components["schemas"]["Timestamp"];
                readonly allowedActions: components["schemas"]["InviteActions"];
            }[];
        };
        /**
         * @description Accepted means that the customer created an account through the link; opening the link is not enough.
         * @enum {string}
         */
        readonly InviteStatus: "pending" | "accepted" | "expired" | "revoked";
        /**
         * @description What became of an email.
         * @enum {string}
         */
        readonly Delivery: "queued" | "sent" | "delivered" | "bounced" | "failed" | "unknown";
        /** @description One email of an invite. One that could not be sent is a sending, too, though `timesSent` does not count it. */
        readonly Sending: {
            /** @description When it was sent, or could not be. */
            readonly sentAt: components["schemas"]["Timestamp"];
            /** @description Who had it sent. */
            readonly sentBy?: string;
            readonly delivery?: components["schemas"]["Delivery"];
        };
        /** @description What the signed-in user may do now. */
        readonly InviteActions: readonly ("resend" | "revoke" | "link")[];
        readonly InviteDetails: {
            readonly companyName: components["schemas"]["CompanyName"];
            /** @description Becomes the customer's default Admin user. */
            readonly contactName: components["schemas"]["PersonName"];
            /** @description Where the invite is sent. */
            readonly contactEmail: components["schemas"]["Email"];
            readonly billingContact: components["schemas"]["BillingContact"];
            /** @description Of the email; the reseller's by default. */
            readonly language?: components["schemas"]["Language"];
            /** @description A personal word in the email. */
            readonly message?: string;
            readonly extra?: components["schemas"]["Extra"];
        };
        /** @description An invite about to be sent. */
        readonly NewInvite: components["schemas"]["InviteDetails"];
        /** @description An invite and how far it is. */
        readonly Invite: components["schemas"]["InviteDetails"] & {
            readonly id: components["schemas"]["Id"];
            readonly billingAccountId: components["schemas"]["Id"];
            readonly status: components["schemas"]["InviteStatus"];
            /** @description What became of the last email. */
            readonly delivery: components["schemas"]["Delivery"];
            readonly timesSent: number;
            readonly createdAt: components["schemas"]["Timestamp"];
            /** @description Who sent the invite. */
            readonly createdBy: string;
            readonly lastSentAt?: components["schemas"]["Timestamp"];
            /** @description Its emails, the oldest first; of more than 100 the latest. Missing where no history is kept. */
            readonly sendings?: readonly components["schemas"]["Sending"][];
            readonly expiresAt: components["schemas"]["Timestamp"];
            readonly nextResendAt?: components["schemas"]["Timestamp"];
            readonly acceptedAt?: components["schemas"]["Timestamp"];
            readonly revokedAt?: components["schemas"]["Timestamp"];
            readonly customerId?: components["schemas"]["Id"];
            readonly allowedActions: components["schemas"]["InviteActions"];
        };
        readonly InviteReply: {
            readonly invite: components["schemas"]["Invite"];
            readonly serverTime: components["schemas"]["Timestamp"];
        };
        readonly ResendReply: {
            readonly invite: components["schemas"]["Invite"];
            /** @description Whether the earlier links stopped working; their holders are told `registration-expired`. */
            readonly linkRotated: boolean;
            readonly serverTime: components["schemas"]["Timestamp"];
        };
        readonly InvitePage: {
            readonly items: readonly components["schemas"]["Invite"][];
            /** @description Missing on the last page. */
            readonly nextCursor?: string;
            /** @description Missing on the first page. */
            readonly previousCursor?: string;
            /** @description Missing where counting is too dear. */
            readonly total?: number;
            readonly serverTime: components["schemas"]["Timestamp"];
        };
        readonly InviteLink: {
            /** Format: uri */
            readonly url: string;
            readonly expiresAt: components["schemas"]["Timestamp"];
        };
        readonly InvitePreview: {
            readonly subject: string;
            readonly from: string;
            readonly html: string;
            readonly text: string;
        };
        readonly Session: {
            readonly reseller: {
                readonly name: string;
                readonly platformName: string;
                /** Format: uri */
                readonly logoUrl?: string;
                readonly primaryColor?: components["schemas"]["Color"];
                readonly supportEmail?: components["schemas"]["Email"];
                readonly country?: components["schemas"]["CountryCode"];
            };
            readonly user: {
                readonly name: string;
                readonly email: components["schemas"]["Email"];
            };
            readonly permissions: readonly components["schemas"]["Permission"][];
        };
        /** @enum {string} */
        readonly Permission: "customers:read" | "customers:create" | "invites:read" | "invites:send" | "invites:revoke";
        /** @description CSS hex color. */
        readonly Color: string;
        readonly Registration: {
            readonly companyName: string;
            readonly contactName: string;
            readonly contactEmail: components["schemas"]["Email"];
            readonly language?: components["schemas"]["Language"];
            readonly expiresAt: components["schemas"]["Timestamp"];
            readonly branding: {
                readonly resellerName: string;
                readonly platformName: string;
                /** Format: uri */
                readonly logoUrl?: string;
                readonly primaryColor?: components["schemas"]["Color"];
                readonly supportEmail?: components["schemas"]["Email"];
            };
        };
        readonly NewRegistration: {
            readonly token: components["schemas"]["Token"];
            /** Format: password */
            readonly password: string;
            readonly companyName: components["schemas"]["CompanyName"];
            readonly contactName: components["schemas"]["PersonName"];
            readonly address: components["schemas"]["PostalAddress"];
            readonly technicalContact: components["schemas"]["TechnicalContact"];
            readonly extra?: components["schemas"]["Extra"];
        };
        readonly RegistrationReply: {
            readonly customerId: components["schemas"]["Id"];
            readonly companyName: string;
            /** Format: uri */
            readonly signInUrl?: string;
        };
        /** @enum {string} */
        readonly ProblemCode: "malformed-request" | "validation-failed" | "duplicate-customer" | "already-customer" | "invite-pending" | "invite-not-pending" | "registration-expired" | "registration-revoked" | "registration-used" | "registration-unknown" | "resend-too-soon" | "rate-limited" | "idempotency-key-missing" | "idempotency-key-in-progress" | "idempotency-key-reused" | "unauthenticated" | "forbidden" | "not-found" | "payload-too-large" | "unavailable";
        /** @enum {string} */
        readonly MemberErrorCode: "required" | "too-long" | "invalid-format" | "not-allowed" | "unknown-member" | "billing-account-unknown";
        /** @description What is wrong with one member of the request. */
        readonly MemberError: {
            /** @description A JSON pointer (RFC 6901) into the request. */
            readonly pointer: string;
            readonly code: components["schemas"]["MemberErrorCode"];
            /** @description For developers; elements show their own words. */
            readonly detail?: string;
            readonly meta?: components["schemas"]["Meta"];
        };
        /** @description Facts that belong to the code, such as customerId, inviteId, nextResendAt or serverTime. */
        readonly Meta: {
            readonly [key: string]: unknown;
        };
        /** @description RFC 9457 problem details. */
        readonly Problem: {
            /** Format: uri-reference */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description For developers; elements show their own words. */
            readonly detail?: string;
            readonly code: components["schemas"]["ProblemCode"];
            readonly errors?: readonly components["schemas"]["MemberError"][];
            readonly meta?: components["schemas"]["Meta"];
        };
    };
    responses: {
        /** @description malformed-request (not JSON, wrong content type) or idempotency-key-missing */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unauthenticated */
        readonly Unauthenticated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description forbidden */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-found, registration-unknown */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description duplicate-customer, already-customer, invite-pending, invite-not-pending or idempotency-key-in-progress */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description registration-expired (also for a link that a later email replaced), registration-revoked or registration-used */
        readonly Gone: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description payload-too-large */
        readonly PayloadTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description validation-failed, with a pointer for each member at fault, or idempotency-key-reused */
        readonly Unprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description rate-limited or resend-too-soon */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unavailable */
        readonly Unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"), the same for every try of one intent.
         * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
         */
        readonly IdempotencyKey: string;
        /** @description The invite's id. */
        readonly InviteId: components["schemas"]["Id"];
        /** @description Words to look for in names, email addresses and references. */
        readonly Query: string;
        /** @description Where the page starts; `nextCursor` or `previousCursor` of an earlier page. */
        readonly Cursor: string;
        /** @description The most items on the page. */
        readonly Limit: number;
    };
    requestBodies: never;
    headers: {
        /** @description Where the new record can be read. */
        readonly Location: string;
        /** @description Seconds to wait, or a date (RFC 9110, 10.2.3). */
        readonly RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listBillingAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All billing accounts */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["BillingAccount"][];
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listCustomers: {
        readonly parameters: {
            readonly query?: {
                /** @description Words to look for in names, email addresses and references. */
                readonly q?: components["parameters"]["Query"];
                /** @description What to sort by; `-` reverses. */
                readonly sort?: "companyName" | "-companyName" | "createdAt" | "-createdAt";
                /** @description Where the page starts; `nextCursor` or `previousCursor` of an earlier page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most items on the page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerPage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly addCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"), the same for every try of one intent.
                 * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCustomer"];
            };
        };
        readonly responses: {
            /** @description The customer */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly findMatches: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MatchQuery"];
            };
        };
        readonly responses: {
            /** @description What was found, possibly nothing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Matches"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listInvites: {
        readonly parameters: {
            readonly query?: {
                /** @description Words to look for in names, email addresses and references. */
                readonly q?: components["parameters"]["Query"];
                /** @description Only invites in one of these states. */
                readonly status?: readonly components["schemas"]["InviteStatus"][];
                /** @description Only invites whose last email is in one of these states. */
                readonly delivery?: readonly components["schemas"]["Delivery"][];
                /** @description Only invites that need attention - bounced, failed, or expiring within 48 hours. */
                readonly attention?: boolean;
                /** @description What to sort by; `-` reverses. */
                readonly sort?: "companyName" | "-companyName" | "lastSentAt" | "-lastSentAt" | "expiresAt" | "-expiresAt";
                /** @description Where the page starts; `nextCursor` or `previousCursor` of an earlier page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most items on the page. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitePage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly inviteCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"), the same for every try of one intent.
                 * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewInvite"];
            };
        };
        readonly responses: {
            /** @description The invite */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InviteReply"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly previewInvite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewInvite"];
            };
        };
        readonly responses: {
            /** @description The email */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitePreview"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly watchInvites: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The id of the last event received; the stream goes on after it. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly resendInvite: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"), the same for every try of one intent.
                 * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The invite's id. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The invite, and what became of the earlier links */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResendReply"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly revokeInvite: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"), the same for every try of one intent.
                 * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The invite's id. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The invite */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InviteReply"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createInviteLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"), the same for every try of one intent.
                 * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The invite's id. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link; it is shown once */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InviteLink"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly openRegistration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly token: components["schemas"]["Token"];
                };
            };
        };
        readonly responses: {
            /** @description The registration */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Registration"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 410: components["responses"]["Gone"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly completeRegistration: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"), the same for every try of one intent.
                 * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRegistration"];
            };
        };
        readonly responses: {
            /** @description The account */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationReply"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 410: components["responses"]["Gone"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
}

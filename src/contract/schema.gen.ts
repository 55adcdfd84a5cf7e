// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    readonly "/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the signed-in user, their reseller and their permissions */
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
        /** List the billing accounts of the reseller */
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
        /** List customers, one page at a time */
        readonly get: operations["listCustomers"];
        readonly put?: never;
        /**
         * Create a customer without sending an email
         * @description Fails with duplicate-customer if a customer in the same country has the same name, ignoring case, accents, punctuation and legal form. `meta.customerId` is the ID of that customer.
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
         * Find customers and invites similar to the one about to be created
         * @description Compares names without case, spaces, accents, punctuation and legal forms such as GmbH or Ltd. Finds only pending and expired invites.
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
        /** List invites, one page at a time */
        readonly get: operations["listInvites"];
        readonly put?: never;
        /**
         * Invite a customer by email
         * @description If the email cannot be sent, the invite is still created, with `delivery` failed. One email address can have
         *     several pending invites. Once one of them has been accepted, a further one fails with already-customer, and
         *     `meta.customerId` is the ID of the customer.
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
        /** Preview the email of an invite without sending it */
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
         * Stream changes to invites
         * @description A stream of server-sent events, read with fetch so that authentication headers work. Each event named `invite`
         *     has the changed Invite as JSON data. Events are sent when an invite is created, resent, revoked or accepted, and
         *     when the delivery status of its last email changes. There is no event when an invite expires; see `expiresAt`.
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
                /** @description The ID of the invite. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Resend a pending or expired invite, which is then valid for another seven days */
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
                /** @description The ID of the invite. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Revoke an invite, so that its links stop working */
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
                /** @description The ID of the invite. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create another registration link, for the reseller to pass on */
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
         * Get the data of a registration link, without changing anything
         * @description Mail scanners open links, so opening a link never accepts the invite.
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
        /** Create the customer and its account, accept the invite, and disable all its links */
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
         * @description An email address; can be internationalized. No dot at the start or the end of the local part or next to another
         *     dot. The labels of the domain are letters, digits and marks of any script, and hyphens except at their ends.
         */
        readonly Email: string;
        /** @description E.164, optionally followed by an extension as in RFC 3966. */
        readonly Phone: string;
        /** @description ISO 3166-1 alpha-2, or XK for Kosovo. */
        readonly CountryCode: string;
        /** @description BCP 47. */
        readonly Language: string;
        /** @description The secret of a registration link, with at least 128 bits of entropy. */
        readonly Token: string;
        /** @description One line with at least one visible character. */
        readonly CompanyName: string;
        /** @description One line with at least one visible character. */
        readonly PersonName: string;
        /** @description Has a visible character, unless it is empty or has only spaces. */
        readonly Line: string;
        /** @description A number or code. Has no invisible character. */
        readonly Code: string;
        /** @description Answers to the back end's extra fields, by field name. */
        readonly Extra: {
            readonly [key: string]: string | number | boolean;
        };
        /** @description A billing account of the reseller. */
        readonly BillingAccount: {
            readonly id: components["schemas"]["Id"];
            /** @description A person, or a label such as "PO 12345". */
            readonly name: string;
            readonly email: components["schemas"]["Email"];
            readonly phone: components["schemas"]["Phone"];
            /** @description Whether forms preselect it. True for at most one account. */
            readonly isDefault: boolean;
        };
        /** @description Who is billed, identified by the email of an existing billing account. */
        readonly BillingContact: {
            readonly email: components["schemas"]["Email"];
            /** @description E.164. Can differ from the account's, and is stored with the customer. */
            readonly phone: components["schemas"]["Phone"];
        };
        /** @description Receives maintenance notices. Can be a distribution list. */
        readonly TechnicalContact: {
            readonly email: components["schemas"]["Email"];
            readonly name?: components["schemas"]["Line"];
            readonly phone?: components["schemas"]["Phone"];
        };
        /** @description The country determines which of city, region and postal code are required. */
        readonly PostalAddress: {
            readonly country: components["schemas"]["CountryCode"];
            readonly line1: components["schemas"]["Line"];
            readonly line2?: components["schemas"]["Line"];
            readonly city?: components["schemas"]["Line"];
            readonly region?: components["schemas"]["Line"];
            readonly postalCode?: components["schemas"]["Code"];
        };
        readonly CustomerDetails: {
            readonly companyName: components["schemas"]["CompanyName"];
            /**
             * Format: uri
             * @description http or https.
             */
            readonly website?: string;
            readonly phone?: components["schemas"]["Phone"];
            readonly taxId?: components["schemas"]["Code"];
            /** @description The reseller's own reference. */
            readonly reference?: components["schemas"]["Code"];
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
            /** @description The user who added the customer or sent the invite. */
            readonly createdBy: string;
            /** @description Present only in the reply that creates the customer, and only if the back end generates them. */
            readonly credentials?: {
                readonly username: string;
                /** Format: password */
                readonly password: string;
            };
        };
        readonly CustomerPage: {
            readonly items: readonly components["schemas"]["Customer"][];
            /** @description Absent on the last page. */
            readonly nextCursor?: string;
            /** @description Absent on the first page. */
            readonly previousCursor?: string;
            /** @description Absent if counting is too expensive. */
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
         * @description Accepted means that the customer has created an account through the link. Opening the link is not enough.
         * @enum {string}
         */
        readonly InviteStatus: "pending" | "accepted" | "expired" | "revoked";
        /**
         * @description The delivery status of an email.
         * @enum {string}
         */
        readonly Delivery: "queued" | "sent" | "delivered" | "bounced" | "failed" | "unknown";
        /** @description One email of an invite. Includes emails that could not be sent, which `timesSent` does not count. */
        readonly Sending: {
            /** @description When it was sent, or when sending failed. */
            readonly sentAt: components["schemas"]["Timestamp"];
            /** @description The user who sent it. */
            readonly sentBy?: string;
            readonly delivery?: components["schemas"]["Delivery"];
        };
        /** @description The actions that the signed-in user can take now. */
        readonly InviteActions: readonly ("resend" | "revoke" | "link")[];
        readonly InviteDetails: {
            readonly companyName: components["schemas"]["CompanyName"];
            /** @description Becomes the customer's default Admin user. */
            readonly contactName: components["schemas"]["PersonName"];
            /** @description The recipient of the invite. */
            readonly contactEmail: components["schemas"]["Email"];
            readonly billingContact: components["schemas"]["BillingContact"];
            /** @description The language of the email. Defaults to the reseller's. */
            readonly language?: components["schemas"]["Language"];
            /** @description A personal message in the email. */
            readonly message?: string;
            readonly extra?: components["schemas"]["Extra"];
        };
        /** @description An invite about to be sent. */
        readonly NewInvite: components["schemas"]["InviteDetails"];
        /** @description An invite and its status. */
        readonly Invite: components["schemas"]["InviteDetails"] & {
            readonly id: components["schemas"]["Id"];
            readonly billingAccountId: components["schemas"]["Id"];
            readonly status: components["schemas"]["InviteStatus"];
            /** @description The delivery status of the last email. */
            readonly delivery: components["schemas"]["Delivery"];
            readonly timesSent: number;
            readonly createdAt: components["schemas"]["Timestamp"];
            /** @description The user who sent the invite. */
            readonly createdBy: string;
            readonly lastSentAt?: components["schemas"]["Timestamp"];
            /** @description Its emails, oldest first, limited to the latest 100. Absent if the back end keeps no history. */
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
            /** @description Whether the earlier links stopped working. Opening one then fails with `registration-expired`. */
            readonly linkRotated: boolean;
            readonly serverTime: components["schemas"]["Timestamp"];
        };
        readonly InvitePage: {
            readonly items: readonly components["schemas"]["Invite"][];
            /** @description Absent on the last page. */
            readonly nextCursor?: string;
            /** @description Absent on the first page. */
            readonly previousCursor?: string;
            /** @description Absent if counting is too expensive. */
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
        /**
         * @description The reason of a failure. `quota-reached`: a limit of the reseller's plan is used up. `declined`: the back end does
         *     not carry the call out for a reason of its own, such as a credit check; say it in `userMessage`. `not-offered`: it does
         *     not have this operation.
         * @enum {string}
         */
        readonly ProblemCode: "malformed-request" | "validation-failed" | "duplicate-customer" | "already-customer" | "invite-pending" | "invite-not-pending" | "registration-expired" | "registration-revoked" | "registration-used" | "registration-unknown" | "resend-too-soon" | "rate-limited" | "idempotency-key-missing" | "idempotency-key-in-progress" | "idempotency-key-reused" | "unauthenticated" | "forbidden" | "quota-reached" | "declined" | "not-found" | "payload-too-large" | "not-offered" | "unavailable";
        /** @enum {string} */
        readonly MemberErrorCode: "required" | "too-long" | "invalid-format" | "not-allowed" | "unknown-member" | "billing-account-unknown";
        /** @description An error of one member of the request. */
        readonly MemberError: {
            /** @description A JSON pointer (RFC 6901) into the request. */
            readonly pointer: string;
            readonly code: components["schemas"]["MemberErrorCode"];
            /** @description For developers; the elements show their own texts. */
            readonly detail?: string;
            readonly meta?: components["schemas"]["Meta"];
        };
        /** @description Data that belongs to the code, such as customerId, inviteId, nextResendAt or serverTime. */
        readonly Meta: {
            readonly [key: string]: unknown;
        };
        /** @description RFC 9457 problem details. */
        readonly Problem: {
            /** Format: uri-reference */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description For developers; the elements show their own texts. */
            readonly detail?: string;
            readonly code: components["schemas"]["ProblemCode"];
            /**
             * @description The reason in plain text for users, in their language. The elements show it only if the page allows that, and
             *     then in place of their own text.
             */
            readonly userMessage?: string;
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
        /** @description registration-expired (also for a link that a later email has replaced), registration-revoked or registration-used */
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
        /** @description validation-failed, with a pointer to each invalid member, or idempotency-key-reused */
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
        /** @description not-offered */
        readonly NotOffered: {
            headers: {
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
         * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"). Retries of the same intent send the same key.
         * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
         */
        readonly IdempotencyKey: string;
        /** @description The ID of the invite. */
        readonly InviteId: components["schemas"]["Id"];
        /** @description Search text for names, email addresses and references. Ignore invisible characters, which copied text can have. */
        readonly Query: string;
        /** @description The start of the page, from `nextCursor` or `previousCursor` of another page. */
        readonly Cursor: string;
        /** @description The maximum number of items on the page. */
        readonly Limit: number;
    };
    requestBodies: never;
    headers: {
        /** @description The URL of the new record. */
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
            readonly 501: components["responses"]["NotOffered"];
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listCustomers: {
        readonly parameters: {
            readonly query?: {
                /** @description Search text for names, email addresses and references. Ignore invisible characters, which copied text can have. */
                readonly q?: components["parameters"]["Query"];
                /** @description The sort order; `-` reverses it. */
                readonly sort?: "companyName" | "-companyName" | "createdAt" | "-createdAt";
                /** @description The start of the page, from `nextCursor` or `previousCursor` of another page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The maximum number of items on the page. */
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly addCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"). Retries of the same intent send the same key.
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
            readonly 501: components["responses"]["NotOffered"];
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
            /** @description The matches; may be empty */
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listInvites: {
        readonly parameters: {
            readonly query?: {
                /** @description Search text for names, email addresses and references. Ignore invisible characters, which copied text can have. */
                readonly q?: components["parameters"]["Query"];
                /** @description Only invites with one of these statuses. */
                readonly status?: readonly components["schemas"]["InviteStatus"][];
                /** @description Only invites whose last email has one of these delivery statuses. */
                readonly delivery?: readonly components["schemas"]["Delivery"][];
                /** @description Only invites that need attention, which are those that bounced, failed or expire within 48 hours. */
                readonly attention?: boolean;
                /** @description The sort order; `-` reverses it. */
                readonly sort?: "companyName" | "-companyName" | "lastSentAt" | "-lastSentAt" | "expiresAt" | "-expiresAt";
                /** @description The start of the page, from `nextCursor` or `previousCursor` of another page. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The maximum number of items on the page. */
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly inviteCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"). Retries of the same intent send the same key.
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
            readonly 501: components["responses"]["NotOffered"];
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly watchInvites: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ID of the last event received. The stream continues after it. */
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly resendInvite: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"). Retries of the same intent send the same key.
                 * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The ID of the invite. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The invite, and whether its earlier links still work */
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly revokeInvite: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"). Retries of the same intent send the same key.
                 * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The ID of the invite. */
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createInviteLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"). Retries of the same intent send the same key.
                 * @example "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"
                 */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The ID of the invite. */
                readonly id: components["parameters"]["InviteId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link, which is shown once */
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
            readonly 501: components["responses"]["NotOffered"];
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly completeRegistration: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description A UUID as a quoted string (IETF draft "The Idempotency-Key HTTP Header Field"). Retries of the same intent send the same key.
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
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
}

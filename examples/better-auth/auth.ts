// Better Auth with its organization plugin. Resellers are organizations, and so are their customers.
import { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { organization } from 'better-auth/plugins';
import { defaultAc, defaultRoles } from 'better-auth/plugins/organization/access';
import type { Email, LinkTokens } from './mail.ts';

/** How long an invitation can be accepted, in seconds. */
export const invitationLifetime = 7 * 24 * 60 * 60;

/** The most rows that Better Auth returns at once. Its own default of 100 would cut lists without a sign. */
export const maxRows = 10_000;

/** The role of customers in their reseller's organization. It permits nothing: they must not see each other. */
export const customerRole = 'customer' as const;

/** A row of the table `invitation`. */
export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly organizationId: string;
  readonly inviterId: string;
  /** Remains `pending` after it has expired. */
  readonly status: 'pending' | 'accepted' | 'rejected' | 'canceled';
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly companyName: string;
  readonly contactName: string;
  readonly billingEmail: string;
  readonly billingPhone: string;
  readonly message: string | null;
  readonly language: string | null;
  /** When it was accepted or canceled. */
  readonly closedAt: Date | null;
  readonly delivery: 'queued' | 'sent' | 'failed';
  readonly timesSent: number;
}

/** A row of the table `organization`. */
export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  /** Of a customer: the id of its invitation, so that an invitation creates one customer at most. */
  readonly slug: string;
  readonly createdAt: Date;
  /** Of a customer: the organization that has invited it. Resellers have none. */
  readonly resellerId: string | null;
  /** JSON. Of a customer: what it has entered when it registered. */
  readonly metadata: string | null;
}

export interface AuthConfig {
  /** A file, or `:memory:`. */
  readonly database: string;
  /** The origin of the portal. */
  readonly baseURL: string;
  readonly secret: string;
  readonly tokens: LinkTokens;
  readonly sendEmail: (email: Email) => Promise<void>;
}

export function createAuth({ database: path, baseURL, secret, tokens, sendEmail }: AuthConfig) {
  // Let other processes read and write the file too.
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL');
  const auth = betterAuth({
    baseURL,
    secret,
    database,
    advanced: { database: { defaultFindManyLimit: maxRows } },
    emailAndPassword: { enabled: true, maxPasswordLength: 256 },
    plugins: [
      organization({
        allowUserToCreateOrganization: false,
        roles: { ...defaultRoles, [customerRole]: defaultAc.newRole({ invitation: [] }) },
        invitationExpiresIn: invitationLifetime,
        invitationLimit: maxRows,
        membershipLimit: maxRows,
        requireEmailVerificationOnInvitation: true,
        schema: {
          organization: { additionalFields: { resellerId: { type: 'string', required: false } } },
          invitation: {
            additionalFields: {
              companyName: { type: 'string', required: true },
              contactName: { type: 'string', required: true },
              billingEmail: { type: 'string', required: true },
              billingPhone: { type: 'string', required: true },
              message: { type: 'string', required: false },
              language: { type: 'string', required: false },
              // Better Auth does not record when an invitation was accepted or canceled.
              closedAt: { type: 'date', required: false, input: false },
              // Better Auth does not record whether and how often it has sent the email.
              delivery: { type: 'string', required: false, input: false, defaultValue: 'queued' },
              timesSent: { type: 'number', required: false, input: false, defaultValue: 0 },
            },
          },
        },
        async sendInvitationEmail({ invitation, organization: reseller, inviter }) {
          // Safe cast: the type lacks the additional fields.
          const row = invitation as unknown as InvitationRow;
          const text = [
            `Hello ${row.contactName},`,
            `${inviter.user.name} of ${reseller.name} invites ${row.companyName} to register.`,
            ...(row.message ? [row.message] : []),
            `Create your account by ${row.expiresAt.toUTCString()}:`,
            `${baseURL}/registration#token=${tokens.create(row.id)}`,
          ].join('\n\n');
          await recordSending(
            row,
            sendEmail({ to: row.email, subject: `${reseller.name} invites you to register`, text }),
          );
        },
      }),
    ],
  });

  /** Stores the outcome with the invitation. Does not reject, because a failed email can be resent. */
  async function recordSending({ id, email, timesSent }: InvitationRow, sending: Promise<void>): Promise<void> {
    const update = await sending.then(
      () => ({ delivery: 'sent', timesSent: timesSent + 1 }),
      (error: Error) => {
        console.error(`The email to ${email} was not sent: ${error.message}`);
        return { delivery: 'failed' };
      },
    );
    const { adapter } = await auth.$context;
    await adapter.update({ model: 'invitation', where: [{ field: 'id', value: id }], update });
  }

  return auth;
}

export type Auth = ReturnType<typeof createAuth>;

/** Records when an invitation was accepted or canceled. */
export async function recordClosing(auth: Auth, id: string): Promise<void> {
  const { adapter } = await auth.$context;
  const update = { closedAt: new Date() };
  await adapter.update({ model: 'invitation', where: [{ field: 'id', value: id }], update });
}

/** Creates the tables, and a reseller with one user unless there are users. */
export async function prepareDatabase(auth: Auth, reseller: { name: string; email: string; password: string }) {
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  const { adapter } = await auth.$context;
  if ((await adapter.count({ model: 'user' })) > 0) return;
  const { email, password } = reseller;
  const { user } = await auth.api.signUpEmail({ body: { name: 'Rosa Albright', email, password } });
  await auth.api.createOrganization({ body: { name: reseller.name, slug: 'reseller', userId: user.id } });
}

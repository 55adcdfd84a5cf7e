import { AdapterError } from 'reseller-elements/server';
import type { BillingAccount, Session } from 'reseller-elements/adapters';
import type { Database } from './database.ts';

/** Everything that the operations share. */
export interface Backend {
  readonly database: Database;
  /** The page behind registration links. */
  readonly registrationUrl: string;
  /** The address that emails come from. */
  readonly mailFrom: string;
  readonly now: () => number;
}

/** A signed-in user. Every query of the operations names the reseller. */
export interface HostSession extends Session {
  readonly resellerId: string;
}

interface ResellerRow {
  readonly name: string;
  readonly platform_name: string;
  readonly primary_color: string;
  readonly support_email: string;
  readonly country: string;
}

export function getReseller({ database }: Backend, resellerId: string) {
  const row = database.get<ResellerRow>('SELECT * FROM resellers WHERE id = :resellerId', { resellerId })!;
  const { name, platform_name: platformName, primary_color: primaryColor, support_email: supportEmail } = row;
  return { name, platformName, primaryColor, supportEmail, country: row.country } satisfies Session['reseller'];
}

interface BillingAccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly is_default: number;
}

export function listBillingAccounts({ database }: Backend, { resellerId }: HostSession): BillingAccount[] {
  const sql =
    'SELECT id, name, email, phone, is_default FROM billing_accounts WHERE reseller_id = :resellerId ORDER BY id';
  return database
    .all<BillingAccountRow>(sql, { resellerId })
    .map(({ is_default, ...account }) => ({ ...account, isDefault: is_default === 1 }));
}

/**
 * Finds the id of a billing account by email, ignoring case.
 * @throws {AdapterError} `validation-failed`
 */
export function findBillingAccount(backend: Backend, session: HostSession, email: string): string {
  const wanted = email.toLowerCase();
  const account = listBillingAccounts(backend, session).find((each) => each.email.toLowerCase() === wanted);
  if (account) return account.id;
  const detail = 'No billing account has this email.';
  throw new AdapterError('validation-failed', {
    detail,
    fieldErrors: [{ pointer: '/billingContact/email', code: 'billing-account-unknown', detail }],
  });
}

export const toTimestamp = (time: number): string => new Date(time).toISOString();

/** Stores the keys that `findMatches` and the checks for duplicates find a record by. */
export function addMatchKeys(
  { database }: Backend,
  resellerId: string,
  recordId: string,
  keys: readonly string[],
): void {
  for (const key of keys)
    database.run('INSERT OR IGNORE INTO match_keys VALUES (:resellerId, :key, :recordId)', {
      resellerId,
      key,
      recordId,
    });
}

/** Appends to the changes that `watchInvites` streams. */
export function recordChange({ database }: Backend, resellerId: string, inviteId: string): void {
  const sql = 'INSERT INTO invite_events (reseller_id, invite_id) VALUES (:resellerId, :inviteId)';
  database.run(sql, { resellerId, inviteId });
}

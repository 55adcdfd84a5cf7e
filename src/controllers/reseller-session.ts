import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { untilAborted } from '../adapter/until-aborted.ts';
import { toCountryCode } from '../contract/country-code.ts';
import type { InviteExpiry, Session } from '../contract/models.ts';
import { sanitizeMembers } from './reply-members.ts';
import { ServerClock } from './server-clock.ts';

/** The members of the session that forms use. */
export interface ResellerSession {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly inviteExpiry: InviteExpiry | undefined;
  readonly clock: ServerClock;
}

const sessions = new WeakMap<ResellerAdapter, Promise<ResellerSession | undefined>>();

const timeoutMs = 10_000;

/** The contract's limits of a period, in days. */
const isPeriod = (days: number) => Number.isInteger(days) && days >= 1 && days <= 365;

/**
 * Returns the session. Loaded once for each adapter.
 * @returns `undefined` if the back end does not provide it, or the call fails or takes too long. Never rejects.
 */
export function findResellerSession(adapter: ResellerAdapter | undefined): Promise<ResellerSession | undefined> {
  if (!adapter?.getSession) return Promise.resolve(undefined);
  const known = sessions.get(adapter);
  if (known) return known;
  const session = loadSession(adapter);
  sessions.set(adapter, session);
  return session;
}

/** Returns the reseller's country (ISO 3166-1 alpha-2); `undefined` if it is not known. Never rejects. */
export const findResellerCountry = async (adapter: ResellerAdapter | undefined): Promise<string | undefined> =>
  (await findResellerSession(adapter))?.country;

async function loadSession(adapter: ResellerAdapter): Promise<ResellerSession | undefined> {
  try {
    // Not an element's signal: all elements share the reply.
    const signal = AbortSignal.timeout(timeoutMs);
    const reply = await untilAborted(Promise.resolve(adapter.getSession?.({}, { signal })), signal);
    const session: Partial<Session> = sanitizeMembers(reply, { adapter, operation: 'getSession' }) ?? {};
    const clock = new ServerClock();
    clock.set(session.serverTime);
    return {
      country: toCountryCode(session.reseller?.country ?? '') || undefined,
      inviteExpiry: session.inviteExpiry && readExpiry(session.inviteExpiry),
      clock,
    };
  } catch {
    // What forms use of the session is optional. Retry for the next form.
    sessions.delete(adapter);
    return undefined;
  }
}

/** Returns the periods that the contract allows; undefined if there are none. */
function readExpiry({ allowedDays, defaultDays }: Partial<InviteExpiry>): InviteExpiry | undefined {
  const days = Array.isArray(allowedDays) ? [...new Set(allowedDays.map(Number))].filter(isPeriod) : [];
  const [first] = days;
  if (first === undefined) return undefined;
  return { allowedDays: days, defaultDays: days.find((each) => each === Number(defaultDays)) ?? first };
}

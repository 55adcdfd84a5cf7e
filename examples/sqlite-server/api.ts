import type { Session } from 'reseller-elements/adapters';
import { createRestHandler, type IdempotencyStore, type ServerAdapter } from 'reseller-elements/server';
import { type Backend, getReseller, type HostSession, listBillingAccounts } from './backend.ts';
import { customerMethods } from './customers.ts';
import { watchInviteEvents } from './events.ts';
import { inviteMethods } from './invites.ts';
import { registrationMethods } from './registrations.ts';
import { hashToken } from './secrets.ts';

/** Serves the whole contract below `/api`. */
export function createApi(backend: Backend, idempotency: IdempotencyStore): (request: Request) => Promise<Response> {
  return createRestHandler({
    basePath: '/api',
    authenticate: (request) => authenticate(backend, request),
    adapter: (session) => ({
      ...(session && sessionMethods(backend, session)),
      ...registrationMethods(backend),
    }),
    idempotency,
    now: backend.now,
  });
}

function sessionMethods(backend: Backend, session: HostSession): ServerAdapter {
  return {
    listBillingAccounts: () => backend.database.read(() => ({ items: listBillingAccounts(backend, session) })),
    ...customerMethods(backend, session),
    ...inviteMethods(backend, session),
    watchInviteEvents: (_input, options) => watchInviteEvents(backend, session, options),
  };
}

interface UserRow {
  readonly reseller_id: string;
  readonly name: string;
  readonly email: string;
  readonly permissions: string;
}

/** Finds the user of an access token. A portal would find the user of its own session here. */
async function authenticate(backend: Backend, request: Request): Promise<HostSession | undefined> {
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (token === undefined) return undefined;
  const { database } = backend;
  return database.read(() => {
    const sql = 'SELECT reseller_id, name, email, permissions FROM users WHERE access_token_hash = :hash';
    const user = database.get<UserRow>(sql, { hash: hashToken(token) });
    return (
      user && {
        resellerId: user.reseller_id,
        reseller: getReseller(backend, user.reseller_id),
        user: { name: user.name, email: user.email },
        permissions: JSON.parse(user.permissions) as Session['permissions'],
      }
    );
  });
}

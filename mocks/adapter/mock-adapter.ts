import { AdapterError } from '../../src/adapter/adapter-error.ts';
import type { AdapterMethods } from '../../src/adapter/reseller-adapter.ts';
import type { ServerAdapter } from '../../src/server/server-adapter.ts';
import { toTimestamp } from '../clock.ts';
import type { MockState } from '../mock-state.ts';
import { customerMethods } from './customers.ts';
import { linkMethods } from './invite-links.ts';
import { inviteMethods, watchInviteEvents } from './invites.ts';
import { findMatches } from './matches.ts';
import { registrationMethods } from './registrations.ts';

/** Every operation of the contract, for one reseller. */
export type MockAdapter = Omit<AdapterMethods, 'watchInvites' | 'extraFields'> &
  Required<Pick<ServerAdapter, 'watchInviteEvents'>>;

/** Implements every operation of the contract over the in-memory database. */
export function createMockAdapter(state: MockState): MockAdapter {
  const { session, db, clock } = state;
  return {
    async getSession() {
      if (!session) throw new AdapterError('unauthenticated', { detail: 'Sign in first.' });
      return { ...session, serverTime: toTimestamp(clock.now()) };
    },
    listBillingAccounts: async () => ({ items: db.billingAccounts }),
    findMatches: async (input) => findMatches(state, input),
    ...customerMethods(state),
    ...inviteMethods(state),
    ...linkMethods(state),
    ...registrationMethods(state),
    watchInviteEvents: (_input, options) => watchInviteEvents(state, options),
  };
}

import { toTimestamp } from '../clock.ts';
import { ProblemError } from '../pipeline/problem-error.ts';
import type { Handler } from './call.ts';

export const getSession: Handler<'getSession'> = ({ state: { session, clock } }) => {
  if (!session) throw new ProblemError('unauthenticated', 'Sign in first.');
  return { status: 200, body: { ...session, serverTime: toTimestamp(clock.now()) } };
};

export const listBillingAccounts: Handler<'listBillingAccounts'> = ({ state: { db } }) => ({
  status: 200,
  body: { items: db.billingAccounts },
});

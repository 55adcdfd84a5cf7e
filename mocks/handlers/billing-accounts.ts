import type { Handler } from './call.ts';

export const listBillingAccounts: Handler<'listBillingAccounts'> = ({ world: { db } }) => ({
  status: 200,
  body: { items: db.billingAccounts },
});

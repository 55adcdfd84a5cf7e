import type { Handler } from './call.ts';

export const listBillingAccounts: Handler<'listBillingAccounts'> = ({ state: { db } }) => ({
  status: 200,
  body: { items: db.billingAccounts },
});

import type { BillingAccount, Invite, InviteReply, NewInvite, ResellerAdapter, ResendReply } from '../../src/index.ts';
import { holdMethod } from './held-method.ts';

export const accounts: readonly BillingAccount[] = [
  { id: 'ba_1', name: 'Priya Raman', email: 'accounts@reseller.example', phone: '+442079460018', isDefault: true },
  { id: 'ba_2', name: 'PO 12345', email: 'orders@reseller.example', phone: '+4930901820', isDefault: false },
];

export const invite: Invite = {
  id: 'inv_1',
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse.example',
  billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
  billingAccountId: 'ba_1',
  status: 'pending',
  delivery: 'sent',
  timesSent: 1,
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: 'maya@reseller.example',
  expiresAt: '2026-01-08T00:00:00Z',
  allowedActions: ['resend'],
};

export const reply: InviteReply = { invite, serverTime: '2026-01-01T00:00:00Z' };

/** Creates an adapter with two billing accounts, whose `inviteCustomer` calls the test answers one by one. */
export function createFakeAdapter(overrides: ResellerAdapter = {}) {
  const { method: inviteCustomer, calls } = holdMethod<NewInvite, InviteReply>();
  const adapter: ResellerAdapter = {
    listBillingAccounts: () => Promise.resolve({ items: accounts }),
    inviteCustomer,
    ...overrides,
  };
  return { adapter, calls };
}

/** The reply to a resend. */
export const resent: ResendReply = {
  invite: { ...invite, id: 'inv_9', contactEmail: 'kim@lookalike.example', timesSent: 2 },
  linkRotated: true,
  serverTime: '2026-01-02T00:00:00Z',
};

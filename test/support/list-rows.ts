import type { Invite, InvitePage } from '../../src/index.ts';
import { invite } from './fake-adapter.ts';

/** The server time in every reply. */
export const serverTime = '2026-01-02T00:00:00Z';

/** Returns the time this many hours from the server time. */
export const inHours = (hours: number) => new Date(Date.parse(serverTime) + hours * 3_600_000).toISOString();

/** Returns an invite that allows every action. */
export const row = (changes: Partial<Invite> = {}): Invite => ({
  ...invite,
  lastSentAt: invite.createdAt,
  allowedActions: ['resend', 'revoke', 'link'],
  ...changes,
});

/** An invite of another customer. */
export const otherRow = row({
  id: 'inv_2',
  companyName: 'Bakery Blum',
  contactName: 'Bea Blum',
  contactEmail: 'bea@blum.example',
});

/** Returns a page of the list. */
export const pageOf = (items: readonly Invite[], more: Partial<InvitePage> = {}): InvitePage => ({
  items: [...items],
  serverTime,
  ...more,
});

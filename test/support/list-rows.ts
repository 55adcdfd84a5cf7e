import type { Invite, InvitePage } from '../../src/index.ts';
import { invite } from './fake-adapter.ts';

/** The server's time whenever it answers. */
export const serverTime = '2026-01-02T00:00:00Z';

/** A point in time, so many hours from the server's time. */
export const inHours = (hours: number) => new Date(Date.parse(serverTime) + hours * 3_600_000).toISOString();

/** An invite that can be acted on in every way. */
export const row = (changes: Partial<Invite> = {}): Invite => ({
  ...invite,
  lastSentAt: invite.createdAt,
  allowedActions: ['resend', 'revoke', 'link'],
  ...changes,
});

/** Another customer's. */
export const otherRow = row({
  id: 'inv_2',
  companyName: 'Bakery Blum',
  contactName: 'Bea Blum',
  contactEmail: 'bea@blum.example',
});

/** A page of the list, as it comes back. */
export const pageOf = (items: readonly Invite[], more: Partial<InvitePage> = {}): InvitePage => ({
  items: [...items],
  serverTime,
  ...more,
});

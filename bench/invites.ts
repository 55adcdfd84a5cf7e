import type { Invite } from '../src/contract/models.ts';

/** The server time of all generated invites. */
export const serverTime = '2026-11-24T12:00:00Z';

/**
 * Generates invites deterministically in the list's default order, last sent first. Its source text also runs in the
 * page, so it must not refer to anything outside.
 */
export function makeInvites(count: number, now: string): Invite[] {
  const starts = 'Ash Birch Castle Copper Fern Glen Hazel Iron Lake Maple North Oak River Silver Stone West'.split(' ');
  const ends = 'bank bridge dale field ford gate grove haven hill holm land mill port stead vale wood'.split(' ');
  const trades = 'Bakery Bikes Brewing Clinic Dental Design Energy Foods Games Joinery Motors Optics Solar'.split(' ');
  const firstNames = 'Ada Ben Chloé Daniel Elif Fatima Hugo Jana Kofi Lars Mei Olga Priya Sofía Tariq Zoë'.split(' ');
  const lastNames = 'Adler Chen Dubois Evans Garcia Hansen Ito Khan Kowalski Meyer Nair Okafor Rossi Weber'.split(' ');
  const at = (items: readonly string[], index: number) => items[index % items.length]!;
  const [minute, day] = [60_000, 86_400_000];
  const start = Date.parse(now);

  const toInvite = (_: unknown, index: number): Invite => {
    // Number companies in a scattered order, so that they are not sorted already.
    const scattered = (1 + index * 44_497) % 102_400;
    const place = at(starts, scattered) + at(ends, scattered >> 4);
    const contact = at(lastNames, index * 5);
    const sentAt = start - (1 + index * 11) * minute;
    const isOpen = index % 25 < 21;
    const isPending = sentAt + 7 * day > start;
    const lastSentAt = new Date(sentAt).toISOString();
    return {
      id: `inv_${count - index}`,
      companyName: `${place} ${at(trades, scattered >> 8)} ${scattered}`,
      contactName: `${at(firstNames, index * 7)} ${contact}`,
      contactEmail: `${contact.toLowerCase()}@${place.toLowerCase()}-${scattered}.example`,
      billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
      billingAccountId: 'ba_1',
      status: isOpen ? (isPending ? 'pending' : 'expired') : index % 25 === 24 ? 'revoked' : 'accepted',
      delivery: index % 12 === 5 ? 'bounced' : 'delivered',
      timesSent: index % 9 === 4 ? 2 : 1,
      createdAt: lastSentAt,
      createdBy: 'mara@reseller.example',
      lastSentAt,
      expiresAt: new Date(sentAt + 7 * day).toISOString(),
      allowedActions: isOpen ? ['resend'] : [],
    };
  };
  return Array.from({ length: count }, toInvite);
}

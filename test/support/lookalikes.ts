import type { Matches } from '../../src/index.ts';

/** A pending invite. */
export const pendingInvite: Matches['invites'][number] = {
  id: 'inv_9',
  companyName: 'Lookalike Ltd',
  contactEmail: 'kim@lookalike.example',
  status: 'pending',
  lastSentAt: '2026-01-01T12:00:00Z',
  allowedActions: ['resend'],
};

/** An expired invite. */
export const expiredInvite: Matches['invites'][number] = {
  id: 'inv_8',
  companyName: 'Lookalike Ltd',
  contactEmail: 'lee@lookalike.example',
  status: 'expired',
  allowedActions: [],
};

/** Everything that `findMatches` can return. */
export const lookalikes: Matches = {
  customers: [{ id: 'cus_1', companyName: 'Lookalike GmbH' }],
  invites: [pendingInvite, expiredInvite],
};

export const noMatches: Matches = { customers: [], invites: [] };

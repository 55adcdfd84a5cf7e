import type { Matches } from '../../src/index.ts';

/** An invite that is still open. */
export const pendingInvite: Matches['invites'][number] = {
  id: 'inv_9',
  companyName: 'Lookalike Ltd',
  contactEmail: 'kim@lookalike.example',
  status: 'pending',
  lastSentAt: '2026-01-01T12:00:00Z',
  allowedActions: ['resend'],
};

/** An invite that ran out. */
export const expiredInvite: Matches['invites'][number] = {
  id: 'inv_8',
  companyName: 'Lookalike Ltd',
  contactEmail: 'lee@lookalike.example',
  status: 'expired',
  allowedActions: [],
};

/** All that can be found. */
export const lookalikes: Matches = {
  customers: [{ id: 'cus_1', companyName: 'Lookalike GmbH' }],
  invites: [pendingInvite, expiredInvite],
};

export const noMatches: Matches = { customers: [], invites: [] };

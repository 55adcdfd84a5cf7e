import { acceptedInvites } from './accepted-invites.ts';
import { closedInvites } from './closed-invites.ts';
import type { InviteSeed } from './seed-rows.ts';
import { pendingInvites } from './pending-invites.ts';

/** Forty invites to companies in many countries, in every state. */
export const invites: readonly InviteSeed[] = [...pendingInvites, ...acceptedInvites, ...closedInvites];

import type { Invite } from './models.ts';
import { readTime } from './read-time.ts';

/**
 * Returns the status of an invite at a time: a pending one is expired once its date has passed. Back ends may not record that,
 * and send no change when it happens.
 * @param now - In milliseconds since 1970.
 */
export const statusAt = ({ status, expiresAt }: Pick<Invite, 'status' | 'expiresAt'>, now: number): Invite['status'] =>
  status === 'pending' && readTime(expiresAt) <= now ? 'expired' : status;

import { createHash, randomBytes, randomUUID, scryptSync } from 'node:crypto';

export const newId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll('-', '')}`;

/** Creates a token of 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Hashes a token. A token is random, so a fast hash without salt is enough. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Hashes a password with scrypt, as `salt:hash`. */
export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}:${scryptSync(password, salt, 32).toString('base64url')}`;
}

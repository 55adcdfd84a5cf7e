import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  randomUUID,
  scryptSync,
} from 'node:crypto';

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

const cipher = 'aes-256-gcm';

const toCipherKey = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'reply', 32));

/** Encrypts a text with a secret, as base64url of nonce, tag and ciphertext. */
export function encrypt(text: string, secret: string): string {
  const nonce = randomBytes(12);
  const encryption = createCipheriv(cipher, toCipherKey(secret), nonce);
  const parts = [encryption.update(text, 'utf8'), encryption.final()];
  return Buffer.concat([nonce, encryption.getAuthTag(), ...parts]).toString('base64url');
}

/** @throws If the text was encrypted with another secret. */
export function decrypt(encrypted: string, secret: string): string {
  const bytes = Buffer.from(encrypted, 'base64url');
  const decryption = createDecipheriv(cipher, toCipherKey(secret), bytes.subarray(0, 12));
  decryption.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decryption.update(bytes.subarray(28)), decryption.final()]).toString();
}

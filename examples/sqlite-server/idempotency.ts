import {
  type IdempotencyStore,
  isFinal,
  keyLifetimeMs,
  type KeyedCall,
  replay,
  type TextReply,
} from 'reseller-elements/server';
import type { Database } from './database.ts';
import { decrypt, encrypt, hashToken } from './secrets.ts';

/**
 * Runs each operation and stores its reply in one transaction. After a crash, either both are in the database or neither is,
 * and a retry with the same key carries the operation out once.
 */
export class SqliteIdempotencyStore implements IdempotencyStore {
  readonly #database: Database;
  readonly #now: () => number;
  /** The fingerprints of calls in progress. */
  readonly #running = new Map<string, string>();

  constructor(database: Database, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  async once({ key, fingerprint }: KeyedCall, run: () => Promise<TextReply>): Promise<TextReply> {
    const running = this.#running.get(key);
    if (running !== undefined) return replay({ fingerprint: running }, fingerprint);
    this.#running.set(key, fingerprint);
    try {
      return await this.#database.transaction(() => this.#runOrReplay({ key, fingerprint }, run), isFinal);
    } finally {
      this.#running.delete(key);
    }
  }

  async #runOrReplay({ key, fingerprint }: KeyedCall, run: () => Promise<TextReply>): Promise<TextReply> {
    const database = this.#database;
    const now = this.#now();
    database.run('DELETE FROM replies WHERE stored_at <= :oldest', { oldest: now - keyLifetimeMs });
    const keyHash = hashToken(key);
    const sql = 'SELECT fingerprint, reply FROM replies WHERE key_hash = :keyHash';
    const known = database.get<{ readonly fingerprint: string; readonly reply: string }>(sql, { keyHash });
    if (known) return replay({ ...known, reply: JSON.parse(decrypt(known.reply, key)) as TextReply }, fingerprint);
    database.run('SAVEPOINT operation');
    const reply = await run();
    // A refused operation changes nothing, even if it was refused half-way.
    if (reply.status >= 400) database.run('ROLLBACK TO operation');
    database.run('INSERT INTO replies VALUES (:keyHash, :fingerprint, :reply, :now)', {
      keyHash,
      fingerprint,
      // The reply may hold a registration link. Only the client has the key.
      reply: encrypt(JSON.stringify(reply), key),
      now,
    });
    return reply;
  }
}

import { AdapterError } from '../adapter/adapter-error.ts';
import type { WriteId } from '../adapter/reseller-adapter.ts';
import type { OperationId } from '../contract/models.ts';
import type { TextReply } from './reply.ts';

/** How long replies are kept, in milliseconds: 24 hours, as the contract says. */
export const keyLifetimeMs = 24 * 60 * 60 * 1000;

/** One call with an idempotency key. */
export interface KeyedCall {
  /** Identifies the user, the operation and the user's key. */
  readonly key: string;
  /** A hash of the body. */
  readonly fingerprint: string;
}

/**
 * Stores the reply to each idempotency key, so that a retry does not repeat the operation. Built in is
 * `MemoryIdempotencyStore`, which forgets everything when the process ends. Over a database, run the operation and store its
 * reply in one transaction.
 */
export interface IdempotencyStore {
  /**
   * Runs an operation for a new key, and keeps its reply for 24 hours if `isFinal` says so. For a known key, returns the reply
   * that was kept.
   * @throws {AdapterError} `idempotency-key-in-progress` while the first call is running, and `idempotency-key-reused` if the
   * fingerprint differs.
   */
  once(call: KeyedCall, run: () => Promise<TextReply>): Promise<TextReply>;
}

const keyedOperations: Readonly<Record<WriteId, true>> = {
  addCustomer: true,
  inviteCustomer: true,
  resendInvite: true,
  revokeInvite: true,
  createInviteLink: true,
  completeRegistration: true,
};

/** Whether an operation takes an Idempotency-Key. */
export const isKeyed = (operationId: OperationId): operationId is WriteId =>
  Object.hasOwn(keyedOperations, operationId);

/** A structured-field string (RFC 9651, section 3.3.3): printable ASCII in double quotes. */
const quotedString = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])+)"$/;

/**
 * Reads the Idempotency-Key, without its quotes.
 * @throws {AdapterError} `idempotency-key-missing`
 */
export function readIdempotencyKey(headers: Headers): string {
  const key = headers.get('Idempotency-Key') ?? '';
  const text = key.length > 66 ? undefined : quotedString.exec(key)?.[1];
  if (text !== undefined) return text;
  const example = 'Idempotency-Key: "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"';
  throw new AdapterError('idempotency-key-missing', { detail: `Send a UUID in double quotes, such as ${example}` });
}

/** Whether a reply is kept. After any other reply, a retry with the same key runs the operation again. */
export const isFinal = ({ status }: TextReply): boolean => status < 500 && status !== 401 && status !== 429;

interface Entry {
  readonly fingerprint: string;
  readonly since: number;
  /** Missing while the first call is running. */
  readonly reply?: TextReply;
}

/** Keeps replies in memory, for servers of a single process. */
export class MemoryIdempotencyStore implements IdempotencyStore {
  readonly #now: () => number;
  /** By key, oldest first. */
  readonly #entries = new Map<string, Entry>();

  /** @param now - The current time, in milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  async once({ key, fingerprint }: KeyedCall, run: () => Promise<TextReply>): Promise<TextReply> {
    this.#forgetExpired();
    const known = this.#entries.get(key);
    if (known) return replay(known, fingerprint);
    const entry = { fingerprint, since: this.#now() };
    this.#entries.set(key, entry);
    try {
      const reply = await run();
      if (isFinal(reply)) this.#entries.set(key, { ...entry, reply });
      return reply;
    } finally {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    }
  }

  #forgetExpired() {
    const oldest = this.#now() - keyLifetimeMs;
    for (const [key, { since }] of this.#entries) {
      if (since > oldest) return;
      this.#entries.delete(key);
    }
  }
}

/**
 * Returns the reply that was kept under a key.
 * @throws {AdapterError} If the fingerprint differs, or if there is no reply yet.
 */
export function replay({ reply, fingerprint: first }: Omit<Entry, 'since'>, fingerprint: string): TextReply {
  if (first !== fingerprint)
    throw new AdapterError('idempotency-key-reused', { detail: 'This key belongs to a call with another body.' });
  if (reply) return reply;
  const detail = 'The first call with this key is still running.';
  throw new AdapterError('idempotency-key-in-progress', { detail, outcome: 'unknown', retryable: true });
}

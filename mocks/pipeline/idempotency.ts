import type { OperationId } from '../../src/contract/models.ts';
import type { operations } from '../../src/contract/schema.gen.ts';
import { day } from '../clock.ts';
import { ProblemError } from './problem-error.ts';
import type { Reply } from './reply.ts';

type KeyedOperation = {
  [Id in OperationId]: operations[Id]['parameters'] extends { header: { 'Idempotency-Key': string } } ? Id : never;
}[OperationId];

const keyedOperations = {
  addCustomer: true,
  inviteCustomer: true,
  resendInvite: true,
  revokeInvite: true,
  createInviteLink: true,
  completeRegistration: true,
} as const satisfies Record<KeyedOperation, true>;

/** Whether an operation takes an Idempotency-Key. */
export const requiresIdempotencyKey = (operationId: OperationId): boolean =>
  Object.hasOwn(keyedOperations, operationId);

/** A structured-field string (RFC 9651): printable ASCII in double quotes. */
const quotedString = /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])+"$/;

/** Reads and validates the Idempotency-Key. @returns The key, still in quotes. */
export function readIdempotencyKey(headers: Headers): string {
  const key = headers.get('Idempotency-Key');
  const example = 'Idempotency-Key: "5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d"';
  if (!key) throw new ProblemError('idempotency-key-missing', `Send a UUID in double quotes, such as ${example}`);
  if (key.length > 66 || !quotedString.test(key))
    throw new ProblemError('idempotency-key-missing', `The key must be a UUID in double quotes, such as ${example}`);
  return key;
}

interface Entry {
  readonly fingerprint: string;
  readonly since: number;
  /** Missing while the first call is in progress. */
  readonly reply?: Reply;
}

/** Stores the reply to each idempotency key for a day, so that retries do not repeat the operation. */
export class IdempotencyStore {
  readonly #entries = new Map<string, Entry>();

  /** Calls `run` for a new key, and replays the stored reply for a known one. */
  async once(key: string, fingerprint: string, now: number, run: () => Promise<Reply>): Promise<Reply> {
    const known = this.#entries.get(key);
    if (known && now - known.since < day) return replay(known, fingerprint);
    const entry = { fingerprint, since: now };
    this.#entries.set(key, entry);
    try {
      const reply = await run();
      if (isFinal(reply)) this.#entries.set(key, { ...entry, reply });
      return reply;
    } finally {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    }
  }
}

function replay({ reply, fingerprint: first }: Entry, fingerprint: string): Reply {
  if (first !== fingerprint)
    throw new ProblemError('idempotency-key-reused', 'This key belongs to a call with another body.');
  if (!reply) throw new ProblemError('idempotency-key-in-progress', 'The first call with this key is still running.');
  return reply;
}

/** Whether to store a reply. After any other reply, a retry with the same key runs the operation. */
const isFinal = ({ status }: Reply) => status < 500 && status !== 401 && status !== 429;

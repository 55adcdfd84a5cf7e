/** Creates a seeded pseudo-random generator (mulberry32) of numbers from 0 to 1. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values that a back end might return instead of the contract's type. */
const strangers: readonly unknown[] = [
  undefined,
  null,
  '',
  'ON_HOLD',
  7,
  -1.5,
  Number.NaN,
  9_007_199_254_740_993n,
  true,
  {},
  { toString: null },
  [],
  [null, undefined, 'x', 5, {}],
  new Date('2026-01-02T03:04:05Z'),
  new Date(Number.NaN),
  Symbol('symbol'),
  () => 'function',
];

/**
 * Returns a record as a back end might return it: members are missing, of the wrong type, frozen, or getters that
 * throw.
 * @param rate - How many members are changed, from 0 to 1.
 */
export function makeForeign(value: unknown, random: () => number, rate: number): unknown {
  if (Array.isArray(value)) return value.map((item) => makeForeign(item, random, rate));
  if (typeof value !== 'object' || !value) return value;
  const record: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    if (random() >= rate) record[name] = makeForeign(member, random, rate);
    else if (random() < 0.15)
      Object.defineProperty(record, name, {
        enumerable: true,
        get() {
          throw new Error('not loaded');
        },
      });
    else if (random() > 0.2) record[name] = strangers[Math.floor(random() * strangers.length)];
  }
  return random() < 0.3 ? Object.freeze(record) : record;
}

/** Returns an `AdapterError` as another bundle or plain JavaScript might throw it: with members of another type. */
export function makeForeignError(random: () => number, rate: number): Error {
  const fieldErrors = [
    { pointer: '/companyName', code: 'required' },
    { pointer: '/elsewhere', code: 'too-long' },
  ];
  const meta = { inviteId: 'inv_1', customerId: 'cus_1', nextResendAt: '2026-01-02T00:00:00Z' };
  const members = { status: 429, fieldErrors, retryAfter: 30, retryable: true, outcome: 'rejected', meta };
  const codes = ['validation-failed', 'resend-too-soon', 'invite-pending', 'duplicate-customer', 'ON_HOLD'];
  const code = codes[Math.floor(random() * codes.length)];
  return Object.assign(new Error(), { name: 'AdapterError', code }, thaw(makeForeign(members, random, rate)));
}

/** Copies the members that can be read, at every depth: errors come from JSON. */
function thaw(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thaw);
  if (typeof value !== 'object' || !value || value instanceof Date) return value;
  const members = Object.keys(value).flatMap((name) => {
    try {
      return [[name, thaw((value as Readonly<Record<string, unknown>>)[name])] as const];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(members);
}

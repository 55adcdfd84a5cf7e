import { operationRoutes } from '../../../src/contract/operations.gen.ts';
import { createRandom } from '../../support/foreign-records.ts';

/** Random choices, the same for the same seed. */
export interface Random {
  /** An integer from 0 to below `limit`. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
}

export function seedRandom(seed: number): Random {
  const next = createRandom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)]!, chance: (probability) => next() < probability };
}

export type OperationId = keyof typeof operationRoutes;

export const operationIds = Object.keys(operationRoutes) as OperationId[];

/** Texts that break careless servers. */
const texts = [
  '',
  ' ',
  'Quayside Joinery',
  'nora@quayside.example',
  'GmbH & Co. KG',
  "'; DROP TABLE invites; --",
  '%_%',
  '\0',
  'a\0b',
  '\u202e\u2066',
  '\ud800',
  '😀'.repeat(300),
  'Ⅷ ﬁ ß İ',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '\r\nBcc: everyone@quayside.example',
  'x'.repeat(5000),
  '2026-13-45T99:99:99Z',
  '-0',
  '1e999',
] as const;

const values = [null, true, false, 0, -1, 1.5, 1e308, [], {}, [[]], ['a'], { a: { b: [] } }, ...texts] as const;

const newInvite = {
  companyName: 'Quayside Joinery',
  contactName: 'Nora Byrne',
  contactEmail: 'nora@quayside.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
  language: 'en',
  message: 'Hello',
  extra: { plan: 'gold' },
};
const address = { country: 'IE', line1: '12 Custom House Quay', city: 'Dublin' };
const technicalContact = { email: 'it@quayside.example' };

/** A valid body of each operation that has one. */
const bodies: Partial<Record<OperationId, object>> = {
  inviteCustomer: newInvite,
  previewInvite: newInvite,
  addCustomer: { companyName: 'Quayside', address, technicalContact, billingContact: newInvite.billingContact },
  findMatches: { companyName: 'quayside', email: 'nora@quayside.example' },
  openRegistration: { token: 'unknown' },
  completeRegistration: {
    token: 'unknown',
    password: 'correct horse battery staple',
    companyName: 'Quayside',
    contactName: 'Nora Byrne',
    address,
    technicalContact,
  },
};

/** A request as `fetch` takes it. */
export interface FuzzedRequest {
  readonly operationId: OperationId;
  readonly path: string;
  readonly init: RequestInit & { readonly method: string };
}

/** Replaces, removes or adds a member somewhere in a body. */
function mutate(random: Random, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || random.chance(0.2)) return random.pick(values);
  const copy: Record<string, unknown> = { ...body };
  const name = random.pick([...Object.keys(copy), random.pick(texts)]);
  if (random.chance(0.2)) delete copy[name];
  else copy[name] = random.chance(0.5) ? mutate(random, copy[name]) : random.pick(values);
  return copy;
}

function fuzzBody(random: Random, valid: object | undefined): NonNullable<RequestInit['body']> {
  const json = JSON.stringify(valid ?? {});
  return random.pick<() => NonNullable<RequestInit['body']>>([
    () => json,
    () => JSON.stringify(mutate(random, valid)) ?? '',
    () => JSON.stringify(mutate(random, mutate(random, valid))) ?? '',
    () => JSON.stringify(mutate(random, mutate(random, mutate(random, valid)))) ?? '',
    () => json.slice(0, random.below(json.length)),
    () => '['.repeat(random.below(100_000)),
    () => `${'{"extra":'.repeat(5000)}1${'}'.repeat(5000)}`,
    () => Uint8Array.from({ length: random.below(200) }, () => random.below(256)),
    () => Buffer.from(json, 'utf16le'),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(json)]),
    () => (random.chance(0.05) ? `{"companyName":"${'x'.repeat(1024 * 1024 + random.below(3) - 30)}"}` : json),
  ])();
}

function fuzzQuery(random: Random, cursors: readonly string[]): string {
  const cursor = random.pick<() => string>([
    () => random.pick(texts),
    () => random.pick(cursors),
    () => random.pick(cursors).slice(random.below(10)),
    () =>
      Buffer.from(
        JSON.stringify(['companyName', random.pick(values), random.pick(values), random.pick(values)]),
      ).toString('base64url'),
    () =>
      Buffer.from(
        JSON.stringify([random.pick(['companyName', '-lastSentAt']), false, random.pick(values), 'inv_1']),
      ).toString('base64url'),
  ]);
  const members: Readonly<Record<string, () => string>> = {
    q: () => random.pick(texts),
    sort: () => random.pick(['companyName', '-companyName', 'lastSentAt', '-expiresAt', 'createdAt', ...texts]),
    limit: () => random.pick(['1', '100', '101', '0', '-1', '1.5', '1e2', 'x', '9'.repeat(40)]),
    status: () => random.pick(['pending', 'expired', ...texts]),
    delivery: () => random.pick(['queued', 'failed', ...texts]),
    attention: () => random.pick(['true', 'false', '1', ...texts]),
    cursor,
    surprise: () => random.pick(texts),
  };
  const names = Array.from({ length: random.below(5) }, () => random.pick(Object.keys(members)));
  const query = names.map((name) => `${encodeURIComponent(name)}=${encodeText(members[name]!())}`);
  return query.length ? `?${query.join('&')}${random.pick(['', '', '', '&', '%', '%ff'])}` : '';
}

const encodeText = (text: string) => encodeURIComponent(text.toWellFormed());

export function fuzzRequest(random: Random, ids: readonly string[], cursors: readonly string[]): FuzzedRequest {
  const operationId = random.pick(operationIds);
  const [method, template] = operationRoutes[operationId].split(' ') as [string, string];
  const id = random.chance(0.5) ? random.pick(ids) : encodeText(random.pick(texts));
  const route = template.replace('{id}', id);
  const path = random.chance(0.85)
    ? route
    : random.pick([`${route}/`, route.slice(1), `${route}%2f..`, `/${id}${route}`, '//', '/%']);
  const usedMethod = random.chance(0.85)
    ? method
    : random.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']);
  const key = random.pick([`"${crypto.randomUUID()}"`, '"same"', 'unquoted', '""', `"${'k'.repeat(80)}"`, '']);
  const token = random.pick([
    'Bearer brightwater-demo-token',
    'Bearer northgate-demo-token',
    'Bearer x',
    'Basic x',
    '',
  ]);
  const type = random.chance(0.85)
    ? 'application/json'
    : random.pick(['text/plain', 'application/json; charset=utf-16', '', ';']);
  const headers = {
    ...(random.chance(0.9) && { Authorization: 'Bearer brightwater-demo-token' }),
    ...(random.chance(0.1) && { Authorization: token }),
    ...(random.chance(0.9) && { 'Idempotency-Key': key }),
    ...(random.chance(0.9) && { 'Content-Type': type }),
    ...(random.chance(0.1) && {
      'Last-Event-ID': random.pick(['0', '1', '-1', 'x'.repeat(2000), '9'.repeat(15), '1.5']),
    }),
  };
  const hasBody = usedMethod !== 'GET' && usedMethod !== 'HEAD';
  return {
    operationId,
    path: `/api${path}${fuzzQuery(random, cursors)}`,
    init: { method: usedMethod, headers, ...(hasBody && { body: fuzzBody(random, bodies[operationId]) }) },
  };
}

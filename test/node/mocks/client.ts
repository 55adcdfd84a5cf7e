import assert from 'node:assert/strict';
import { afterEach } from 'node:test';
import {
  createClock,
  createMockApi,
  type Mail,
  type MockApi,
  type MockApiOptions,
  type ScenarioName,
} from '../../../mocks/index.ts';
import { createMockState } from '../../../mocks/mock-state.ts';
import type {
  Customer,
  Invite,
  Matches,
  NewCustomer,
  NewInvite,
  NewRegistration,
} from '../../../src/contract/models.ts';
import type { Problem } from '../../../src/contract/problem.ts';

export const start = '2026-03-02T09:30:00.000Z';

export const lighthouse: NewInvite = {
  companyName: 'Harbour Light Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@harbour-light.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
};

export const joinery: NewCustomer = {
  companyName: 'Joiners of Howth Ltd',
  address: { country: 'IE', line1: '3 Pier View', city: 'Howth', region: 'Co. Dublin', postalCode: 'D13 P6X4' },
  technicalContact: { email: 'it@howth-joiners.example' },
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
};

export const registration: Omit<NewRegistration, 'token'> = {
  password: 'correct horse battery staple',
  companyName: 'Harbour Light Optics',
  contactName: 'Ada Okafor',
  address: { country: 'IE', line1: '12 Harbour Road', city: 'Howth', region: 'Co. Dublin', postalCode: 'D13 V3K2' },
  technicalContact: { email: 'ops@harbour-light.example' },
};

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Typed loosely, so that each test can read the members that it is about.
  readonly body: Problem &
    Pick<Customer, 'id' | 'credentials'> & { invite: Invite; items: (Invite & Pick<Customer, 'origin'>)[] } & Matches &
    Record<string, unknown>;
}

const mocks = new Set<MockApi>();

// Fail the test that received a reply outside the contract.
afterEach(() => {
  for (const { contractViolations } of mocks) assert.deepEqual(contractViolations, []);
  mocks.clear();
});

/** Creates a mock at a fixed time, with helpers to call it. */
export function setup(options: MockApiOptions = {}) {
  const api = createMockApi({ clock: createClock(start), ...options });
  mocks.add(api);
  let keys = 0;

  async function send(path: string, init: RequestInit = {}): Promise<Reply> {
    const response = await api.handle(new Request(api.baseUrl + path, init));
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, text, body: text.startsWith('{') ? (JSON.parse(text) as Reply['body']) : ({} as never) };
  }

  const post = (path: string, body?: unknown, key = `"key-${++keys}"`) =>
    send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  return {
    api,
    send,
    get: send,
    post,
    invite: (change: object = {}, key?: string) => post('/invites', { ...lighthouse, ...change }, key),
    addCustomer: (change: object = {}, key?: string) => post('/customers', { ...joinery, ...change }, key),
    total: async () => (await send('/invites')).body.total,
  };
}

/** Creates the state behind a mock, for tests of what it stores. */
export const setupState = (scenario: ScenarioName = 'default') =>
  createMockState(scenario, {
    registrationUrl: 'https://x.example/',
    clock: createClock(start),
    latency: 0,
  });

/** Extracts the token from the registration link in an email. */
export function tokenIn({ text }: Pick<Mail, 'text'>): string {
  return /#token=([\w-]+)/.exec(text)![1]!;
}

/** Extracts the token from the latest email. */
export async function newestToken(api: MockApi): Promise<string> {
  return tokenIn((await api.outbox())[0]!);
}

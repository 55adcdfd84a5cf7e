import { createClock, createMockApi, type Mail, type MockApi, type MockApiOptions } from '../../../mocks/index.ts';
import type { Invite, NewInvite, NewRegistration } from '../../../src/contract/models.ts';
import type { Problem } from '../../../src/contract/problem.ts';

export const start = '2026-03-02T09:30:00.000Z';

export const lighthouse: NewInvite = {
  companyName: 'Harbour Light Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@harbour-light.example',
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
  // Tests read whatever member they are about.
  readonly body: Problem & { invite: Invite; items: Invite[] } & Record<string, unknown>;
}

/** A mock at a fixed time, and short ways to call it. */
export function setup(options: MockApiOptions = {}) {
  const api = createMockApi({ clock: createClock(start), ...options });
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
    total: async () => (await send('/invites')).body.total,
  };
}

/** The token in the registration link of a mail. */
export function tokenIn({ text }: Pick<Mail, 'text'>): string {
  return /#token=([\w-]+)/.exec(text)![1]!;
}

/** The token of the newest mail. */
export async function newestToken(api: MockApi): Promise<string> {
  return tokenIn((await api.outbox())[0]!);
}

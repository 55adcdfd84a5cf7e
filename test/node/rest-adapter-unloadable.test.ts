import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AdapterError } from '../../src/adapter/adapter-error.ts';
import { createRestAdapter } from '../../src/adapter/rest/rest-adapter.ts';

const signal = new AbortController().signal;
const write = { signal, idempotencyKey: '5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d' };

/** Connects an adapter to a server that always gives this response. */
const connect = (response: () => Response, options: { readonly onUnauthenticated?: () => Promise<void> } = {}) =>
  createRestAdapter({ baseUrl: 'https://api.example', fetch: () => Promise.resolve(response()), ...options });

const status = (code: number) => () => new Response('{}', { status: code });

/** The error of a call, as what elements decide by. */
const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'succeeded',
    ({ code, status: answered, outcome }: AdapterError) => [code, answered, outcome],
  );

describe('createRestAdapter, if the modules that it loads on demand fail to load', () => {
  let hooks: ReturnType<typeof registerHooks>;
  before(() => {
    hooks = registerHooks({
      resolve(specifier, context, next) {
        if (/(?:problem-reply|sign-in|checks)\.ts$/.test(specifier)) throw new Error('offline');
        return next(specifier, context);
      },
    });
  });
  after(() => hooks.deregister());

  it('still distinguishes a rejection from an unknown outcome', async () => {
    const resend = (code: number) => failureOf(connect(status(code)).resendInvite({ id: 'inv_1' }, write));
    assert.deepEqual(await resend(400), ['unavailable', 400, 'rejected']);
    assert.deepEqual(await resend(500), ['unavailable', 500, 'unknown']);
    const unreadable = connect(() => new Response('<!doctype html>'));
    assert.deepEqual(await failureOf(unreadable.resendInvite({ id: 'inv_1' }, write)), ['unavailable', 200, 'unknown']);
    assert.deepEqual(await failureOf(unreadable.listInvites({}, { signal })), ['unavailable', 200, 'rejected']);
  });

  it('still detects that the user is signed out', async () => {
    const adapter = connect(status(401), { onUnauthenticated: () => Promise.resolve() });
    assert.deepEqual(await failureOf(adapter.listInvites({}, { signal })), ['unauthenticated', 401, 'rejected']);
  });

  it('still reads replies', async () => {
    const page = { items: [], serverTime: '2026-01-01T00:00:00Z' };
    const adapter = connect(() => Response.json(page));
    assert.deepEqual(await adapter.listInvites({}, { signal }), page);
  });
});

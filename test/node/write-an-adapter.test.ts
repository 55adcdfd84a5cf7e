import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import * as adapters from '../../src/adapters.ts';
import type { NewInvite, ResellerAdapter } from '../../src/adapters.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/guides/write-an-adapter.md'), 'utf8');

/** Runs the example below a heading, with the functions of `reseller-elements/adapters`. */
function runExample(heading: string): ResellerAdapter {
  const [, section = ''] = guide.split(`\n## ${heading}\n`);
  const [, code = ''] = /```ts\n([^]*?)```/.exec(section) ?? [];
  const body = stripTypeScriptTypes(code.replaceAll(/^import [^]*?;\n/gm, '')).replace('export const', 'const');
  const names = Object.keys(adapters);
  // oxlint-disable-next-line typescript/no-implied-eval -- The guide's own example.
  const run = new Function(...names, `${body}\nreturn adapter;`) as (...given: unknown[]) => ResellerAdapter;
  return run(...Object.values(adapters));
}

const write = { signal: new AbortController().signal, idempotencyKey: '5f0c1c0e-7a52-4d0e-9c3b-0d3f9a1b2c4d' };
const seconds = (time: string) => Date.parse(time) / 1000;

const invitation = (id: number) => ({
  id,
  email: `ada@company-${id}.example`,
  company: `Company ${id}`,
  sent: seconds('2026-01-01T00:00:00Z'),
  expires: seconds('2026-01-08T00:00:00Z'),
});

describe('the complete adapter of the guide “Write an adapter”', () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  /** Answers its calls, by method and path. */
  function serve(routes: Readonly<Record<string, () => Response>>) {
    globalThis.fetch = async (input, init) => {
      const { method, url } = new Request(input, init);
      const { pathname, search } = new URL(url);
      return routes[`${method} ${pathname}${search}`]?.() ?? Response.json({ code: 'GONE' }, { status: 404 });
    };
    return runExample('A complete adapter');
  }

  it('lists all pages', async () => {
    const all = Array.from({ length: 60 }, (_, index) => invitation(index + 1));
    const adapter = serve({
      'GET /invitations?page=0': () => Response.json(all.slice(0, 50)),
      'GET /invitations?page=1': () => Response.json(all.slice(50)),
    });
    const page = await adapter.listInvites?.({ status: ['expired'], limit: 100 }, write);
    assert.deepEqual(
      [page?.total, page?.items.length, page?.items[0]?.expiresAt],
      [60, 60, '2026-01-08T00:00:00.000Z'],
    );
  });

  it('invites, resends and revokes', async () => {
    const adapter = serve({
      'POST /invitations': () => Response.json(invitation(1)),
      'POST /invitations/1/resend': () => Response.json(invitation(2)),
      'DELETE /invitations/2': () => new Response(null, { status: 204 }),
    });
    const invited = await adapter.inviteCustomer?.(
      { contactEmail: 'a@b.example', companyName: 'A' } as NewInvite,
      write,
    );
    const resent = await adapter.resendInvite?.({ id: '1' }, write);
    assert.deepEqual([invited?.invite.id, resent?.invite.id], ['1', '2']);
    assert.equal(await adapter.revokeInvite?.({ id: '2' }, write), undefined);
  });

  it('maps errors', async () => {
    const adapter = serve({ 'POST /invitations': () => Response.json({ code: 'ALREADY_INVITED' }, { status: 400 }) });
    const codeOf = (error: unknown) => (adapters.isAdapterError(error) ? [error.code, error.outcome] : error);
    const invited = adapter.inviteCustomer?.({ contactEmail: 'a@b.example', companyName: 'A' } as NewInvite, write);
    await assert.rejects(Promise.resolve(invited), (error) => {
      assert.deepEqual(codeOf(error), ['invite-pending', 'rejected']);
      return true;
    });
    await assert.rejects(Promise.resolve(adapter.resendInvite?.({ id: '9' }, write)), (error) => {
      assert.deepEqual(codeOf(error), ['not-found', 'rejected']);
      return true;
    });
  });
});

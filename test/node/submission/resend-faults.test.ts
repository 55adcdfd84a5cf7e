import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import { codes, thrown } from '../../support/problem-codes.ts';
import { openResendsAt } from './fake-resends.ts';
import { settled } from './form-host.ts';
import { foreignError, keepQuiet } from '../../support/quiet-on-node.ts';

describe('a failed resend', () => {
  const expectLogged = keepQuiet();

  const detailOf = (event: Event | undefined) => (event as Event & { detail?: unknown }).detail;

  for (const [code, { status, isOfOneTry }] of Object.entries(codes)) {
    for (const outcome of ['rejected', 'unknown'] as const)
      it(`${code}, ${outcome}: shows the reason, and retries under ${outcome === 'unknown' ? 'the same' : 'a new'} key`, async () => {
        const { calls, events, look, run } = await openResendsAt('busy');
        const error = new AdapterError(code, { status, outcome });
        calls[0]?.reject(error);
        await settled();
        assert.equal(look(), `${outcome}, problem`);
        assert.deepEqual(detailOf(events.at(-1)), { operation: 'resendInvite', code, status, outcome });
        await run();
        const keys = calls.map(({ options }) => options.idempotencyKey);
        assert.equal(new Set(keys).size, outcome === 'unknown' ? 1 : 2);
      });

    it(`${code} on a retry ${isOfOneTry ? 'leaves the outcome of the first attempt unknown' : 'settles the outcome'}`, async () => {
      const { calls, look, run } = await openResendsAt('unknown, problem');
      await run();
      calls[1]?.reject(new AdapterError(code, { status }));
      await settled();
      assert.equal(look(), `${isOfOneTry ? 'unknown' : 'rejected'}, problem`);
    });
  }

  for (const [what, error] of Object.entries(thrown))
    it(`with a foreign error, has an unknown outcome: ${what}`, async () => {
      const { calls, events, look } = await openResendsAt('busy');
      calls[0]?.reject(error);
      await settled();
      const detail = { operation: 'resendInvite', code: 'unavailable', status: undefined, outcome: 'unknown' };
      assert.deepEqual([look(), detailOf(events.at(-1))], ['unknown, problem', detail]);
      expectLogged(foreignError);
    });
});

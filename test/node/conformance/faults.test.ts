import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClock, createMockApi, type FaultName } from '../../../mocks/index.ts';
import { cases, Context, runCase } from '../../../src/conformance/index.ts';
import type { OperationId } from '../../../src/contract/models.ts';
import { faultOutcomes } from './faults.ts';

/** Runs cases against a mock while an operation has a fault. Nothing is wrong before and after, such as in a setup. */
async function runWithFault(fault: FaultName, operation: OperationId, ids: readonly string[]) {
  const api = createMockApi({ clock: createClock('2026-03-02T09:30:00Z'), faultDelay: 5 });
  const subject = { baseUrl: api.baseUrl, fetch: api.fetch };
  const context = new Context(subject, { allowWrites: true, timeout: 2000, mailSettleTime: 0 });
  // Whether operations are offered is known before the fault begins.
  await context.offers(operation);
  api.inject({ fault, operation });
  const results = [];
  for (const id of ids) {
    const each = cases.find((candidate) => candidate.id === id);
    assert.ok(each, `There is no case ${id}.`);
    results.push(await runCase(each, context));
  }
  return results;
}

describe('the conformance kit, while the mock has a fault', () => {
  for (const [name, outcome] of Object.entries(faultOutcomes) as [FaultName, (typeof faultOutcomes)[FaultName]][])
    if ('caughtBy' in outcome)
      it(`${outcome.caughtBy} fails with ${name}`, async () => {
        const [found] = await runWithFault(name, outcome.operation, [outcome.caughtBy]);
        assert.equal(found?.result, 'failed', found?.reason);
        assert.ok(found.onScreen);
      });
    else
      it(`passes with ${name}, which clients have to tolerate`, async () => {
        const ids = ['core/billing-accounts', 'core/replies-of-listBillingAccounts'];
        const results = await runWithFault(name, 'listBillingAccounts', ids);
        assert.deepEqual(
          results.map(({ result, reason }) => [result, reason]),
          ids.map(() => ['passed', undefined]),
        );
      });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases, Context, run, runCase } from '../../../src/conformance/index.ts';
import { mutants } from './mutants.ts';
import { createMockSubject, createTestSubject } from './subject.ts';

describe('the conformance kit', () => {
  it('passes a server that follows the contract, in every case', async () => {
    const { subject, options } = createMockSubject();
    const { cases: results } = await run(subject, options);
    assert.deepEqual(
      results.filter(({ result }) => result !== 'passed'),
      [],
    );
    assert.ok(results.length >= 60);
  });

  for (const { id, bug, caughtBy, ...mutant } of mutants)
    it(`${caughtBy} fails: ${bug}`, async () => {
      const each = cases.find((candidate) => candidate.id === caughtBy);
      assert.ok(each, `${id} names a case that does not exist`);
      const { subject, options } = await createTestSubject(mutant);
      const { result, reason, onScreen } = await runCase(each, new Context(subject, options));
      assert.equal(result, 'failed', reason);
      assert.equal(onScreen, each.onScreen);
      // A mutant that crashes proves nothing.
      assert.doesNotMatch(reason ?? '', /Error: /);
    });

  it('has at least 25 mutants, each with its own id', () => {
    assert.ok(mutants.length >= 25);
    assert.equal(new Set(mutants.map(({ id }) => id)).size, mutants.length);
  });
});

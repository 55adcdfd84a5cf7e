import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LazyModule } from '../../src/controllers/lazy-module.ts';

/** Creates a part that loads on the given attempt, and counts its host's update requests. */
function createPart(comesAt = 1) {
  let tries = 0;
  let updates = 0;
  const host = { requestUpdate: () => updates++ } as unknown as ConstructorParameters<typeof LazyModule>[0];
  const part = new LazyModule(host, () =>
    ++tries < comesAt ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(`came at try ${tries}`),
  );
  return { part, tries: () => tries, updates: () => updates };
}

describe('LazyModule', () => {
  it('loads nothing by itself', () => {
    const { part, tries } = createPart();
    assert.deepEqual([part.module, part.failed, tries()], [undefined, false, 0]);
  });

  it('loads once, however often it is requested, and updates its host', async () => {
    const { part, tries, updates } = createPart();
    await Promise.all([part.load(), part.load()]);
    await part.load();
    assert.deepEqual([part.module, part.failed, tries(), updates()], ['came at try 1', false, 1, 1]);
  });

  it('reports a failure, and retries at the next request', async () => {
    const { part, updates } = createPart(3);
    await part.load();
    assert.deepEqual([part.module, part.failed, updates()], [undefined, true, 1]);
    await part.load();
    assert.deepEqual([part.module, part.failed, updates()], [undefined, true, 2]);
    await part.load();
    assert.deepEqual([part.module, part.failed, updates()], ['came at try 3', false, 3]);
  });
});

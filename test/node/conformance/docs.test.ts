import assert from 'node:assert/strict';
import { it } from 'node:test';
import { generateConformance } from '../../../tools/generate/conformance.ts';
import { listChanged } from '../../../tools/generate/files.ts';

it('the documents about conformance are in step with the kit, its mutants and the mock', async () => {
  assert.deepEqual(await listChanged(await generateConformance()), [], 'Run `npm run generate`.');
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/generate/files.ts';
import { packedFolder } from '../../tools/testing/pack.ts';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');

describe('unit tests of a host, with vitest', () => {
  /** Resolves the package from the folder around it. */
  const project = join(packedFolder, '../../unit');

  before(() => {
    cpSync(join(import.meta.dirname, 'unit'), project, { recursive: true });
    const guide = readFileSync(join(root, 'docs/guides/testing.md'), 'utf8');
    // Without the comment that sets an environment, the guide's example runs in each of them.
    const [, example = ''] = /```ts\n\/\/ @vitest-environment jsdom\n([^]*?)```/.exec(guide) ?? [];
    assert.match(example, /from 'vitest'/);
    writeFileSync(join(project, 'guide.spec.ts'), example);
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  for (const dom of ['jsdom', 'happy-dom', 'few APIs'])
    it(`work with its defaults: ${dom}`, () => {
      // The first test of a file loads its modules, which takes seconds on a busy machine.
      const options = [vitest, 'run', '--project', dom, '--testTimeout=60000'];
      const env = { ...process.env, NO_COLOR: '1' };
      const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd: project, encoding: 'utf8', env });
      assert.equal(status, 0, stdout + stderr);
      assert.match(stdout, /Tests +[1-9]\d* passed \(/);
    });
});

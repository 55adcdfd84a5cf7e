import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../../tools/generate/files.ts';
import { packedFolder } from '../../tools/testing/pack.ts';
import { readTags } from './support/packed-manifest.ts';

/** Beside the packed package, so that compilers resolve it rather than the project. */
const folder = join(packedFolder, '../../types');

/** Returns a compiler's output in that folder: empty if every `@ts-expect-error` has an error and nothing else does. */
function run(command: string, ...options: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(join(root, command), options, { cwd: folder, encoding: 'utf8' }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

/** Writes a correct and an incorrect use of each element. */
function writeEvery(tags: readonly string[]) {
  const write = (name: string, ...lines: readonly string[]) => writeFileSync(join(folder, name), lines.join('\n'));
  const script = (framework: string, declaration = 'declare const adapter: ResellerAdapter;') => `
    import type {} from 'reseller-elements/${framework}';
    import type { ResellerAdapter } from 'reseller-elements';
    ${declaration}`;
  write(
    'react/every.tsx',
    script('react'),
    'export const every = [',
    ...tags.map((tag) => `<${tag} adapter={adapter} />,\n// @ts-expect-error\n<${tag} adapter={1} />,`),
    '];',
  );
  write(
    'vue/Every.vue',
    `<script setup lang="ts">${script('vue')}</script><template>`,
    ...tags.map((tag) => `<${tag} :adapter="adapter" />\n<!-- @vue-expect-error -->\n<${tag} :adapter="1" />`),
    '</template>',
  );
  write(
    'svelte/Every.svelte',
    `<script lang="ts">${script('svelte', 'const { adapter }: { adapter: ResellerAdapter } = $props();')}</script>`,
    ...tags.map((tag) => `<${tag} {adapter}></${tag}>\n<!-- Wrong. -->\n<${tag} adapter={1}></${tag}>`),
  );
}

/** Svelte has no comment that expects an error; each line below a comment must have one instead. */
function listCommentedLines(file: string): string[] {
  const lines = readFileSync(join(folder, 'svelte', file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.startsWith('<!--') ? [`${file}:${index + 2}`] : []));
}

describe('the types of the package', { concurrency: true }, () => {
  const tags = readTags();

  before(() => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(import.meta.dirname, 'types'), folder, { recursive: true });
    writeEvery(tags);
  });

  it('cover every element', () => assert.ok(tags.includes('invite-list') && tags.includes('reseller-provider')));

  for (const [resolution, module] of [
    ['bundler', 'esnext'],
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
  ] as const)
    it(`are correct in plain TypeScript and in React, resolved as in ${resolution}`, async () => {
      const options = ['-p', '.', '--moduleResolution', resolution, '--module', module];
      assert.equal(await run('node_modules/.bin/tsc', ...options), '');
    });

  it('are correct in the previous TypeScript', async () =>
    assert.equal(await run('tools/node_modules/.bin/tsc', '-p', '.'), ''));

  it('are correct in Vue', async () => assert.equal(await run('tools/node_modules/.bin/vue-tsc', '-p', 'vue'), ''));

  it('are correct in Svelte', async () => {
    const options = ['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const output = await run('tools/node_modules/.bin/svelte-check', ...options);
    const wrong = Array.from(output.matchAll(/ ERROR "(.*?)" (\d+):/g), ([, file, line]) => `${file}:${line}`);
    assert.match(output, / COMPLETED \d+ FILES /);
    assert.deepEqual(
      [...new Set(wrong)].toSorted(),
      ['Every.svelte', 'Wrong.svelte'].flatMap(listCommentedLines).toSorted(),
    );
  });
});

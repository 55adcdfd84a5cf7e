// `npm test`: the suites on Node, in three engines, and end to end; then one line for each and the sum.
// `npm test -- node browser` runs only those.
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestCount } from './testing/count-reporter.ts';
import { runNodeTests } from './testing/node-tests.ts';

const suites: Readonly<Record<string, () => Promise<readonly TestCount[]>>> = {
  node: async () => [await runNodeTests('Node', globSync('test/node/**/*.test.ts'))],
  browser: runBrowserTests,
  e2e: async () => [await runNodeTests('End to end', globSync('test/e2e/**/*.test.ts'))],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

const counts: TestCount[] = [];
for (const [name, run] of Object.entries(suites))
  if (!asked.length || asked.includes(name)) counts.push(...(await run()));

console.log();
for (const { name, passed, failed, skipped } of counts)
  console.log(`${name.padEnd(12)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
const sum = (key: 'passed' | 'failed' | 'skipped') => counts.reduce((total, count) => total + count[key], 0);
// A suite or an engine in which nothing ran has failed.
const empty = counts.filter(({ passed, failed }) => passed + failed === 0);
for (const { name } of empty) console.log(`${name}: no test ran`);
console.log(`\n${sum('passed')} passed, ${sum('failed') + empty.length} failed`);
process.exitCode = sum('failed') + sum('skipped') + empty.length ? 1 : 0;

async function runBrowserTests(): Promise<readonly TestCount[]> {
  const directory = mkdtempSync(join(tmpdir(), 'reseller-elements-'));
  const file = join(directory, 'counts.json');
  const exitCode = await new Promise((resolve) => {
    spawn('wtr', { stdio: 'inherit', env: { ...process.env, COUNTS_FILE: file } }).on('close', resolve);
  });
  const counted = readCounts(file);
  rmSync(directory, { recursive: true });
  const names = (process.env['ENGINES'] ?? 'chromium,firefox,webkit').split(',');
  const engines = names.map(
    (engine) =>
      counted.find(({ name }) => name.toLowerCase().includes(engine === 'chromium' ? 'chrom' : engine)) ?? {
        name: engine,
        passed: 0,
        failed: 0,
        skipped: 0,
      },
  );
  if (exitCode !== 0 && engines.every(({ failed }) => !failed))
    engines.push({ name: 'Test runner', passed: 0, failed: 1, skipped: 0 });
  return engines;
}

function readCounts(file: string): TestCount[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestCount[];
  } catch {
    return [];
  }
}

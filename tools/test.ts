// `npm test`: the suites on Node, in three engines, of stories, and end to end; then one line for each and the sum.
// `npm test -- node browser` runs only those.
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coveredSuites, dropCoverage } from './testing/coverage.ts';
import { judgeCoverage } from './testing/coverage-gate.ts';
import { runE2eTests } from './testing/e2e-tests.ts';
import { runNodeTests } from './testing/node-tests.ts';
import { runStoryTests } from './testing/story-tests.ts';
import { newCount, printFailures, type TestCount } from './testing/test-count.ts';

const suites: Readonly<Record<string, () => Promise<readonly TestCount[]>>> = {
  node: async () => [await runNodeTests('Node', globSync('test/node/**/*.test.ts'), { coverage: judgesCoverage })],
  browser: runBrowserTests,
  stories: async () => [await runStoryTests()],
  e2e: async () => [await runE2eTests('End to end', globSync('test/e2e/**/*.test.ts'))],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

// What one suite leaves out another may run, so that they are judged together; of the engines only Chromium counts.
const engines = (process.env['ENGINES'] ?? 'chromium,firefox,webkit').split(',');
const judgesCoverage =
  engines.includes('chromium') && coveredSuites.every((name) => !asked.length || asked.includes(name));
if (judgesCoverage) dropCoverage();

const counts: TestCount[] = [];
for (const [name, run] of Object.entries(suites))
  if (!asked.length || asked.includes(name)) counts.push(...(await run()));

console.log();
for (const { name, passed, failed, skipped } of counts)
  console.log(`${name.padEnd(12)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
const sum = (key: 'passed' | 'failed' | 'skipped') => counts.reduce((total, count) => total + count[key], 0);
// A suite or an engine in which nothing ran has failed.
const empty = counts.filter(({ passed, failed }) => passed + failed === 0);
for (const { name } of empty) console.log(`Failed: ${name} › no test ran`);
const uncovered = judgesCoverage && !(await judgeCoverage()) ? 1 : 0;
printFailures(counts);
console.log(`\n${sum('passed')} passed, ${sum('failed') + empty.length + uncovered} failed`);
process.exitCode = sum('failed') + sum('skipped') + empty.length + uncovered ? 1 : 0;

async function runBrowserTests(): Promise<readonly TestCount[]> {
  const directory = mkdtempSync(join(tmpdir(), 'reseller-elements-'));
  const file = join(directory, 'counts.json');
  const env = { ...process.env, COUNTS_FILE: file, COVERAGE: judgesCoverage ? 'yes' : 'no' };
  const exitCode = await new Promise((resolve) => {
    spawn('wtr', { stdio: 'inherit', env }).on('close', resolve);
  });
  const counted = readCounts(file);
  rmSync(directory, { recursive: true });
  const results = engines.map(
    (engine) =>
      counted.find(({ name }) => name.toLowerCase().includes(engine === 'chromium' ? 'chrom' : engine)) ??
      newCount(engine),
  );
  if (exitCode !== 0 && results.every(({ failed }) => !failed))
    results.push({
      ...newCount('Test runner'),
      failed: 1,
      failures: [`no test failed, yet it ended with ${String(exitCode)}`],
    });
  return results;
}

function readCounts(file: string): TestCount[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestCount[];
  } catch {
    return [];
  }
}

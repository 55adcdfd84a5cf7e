// `npm test`: the tests most likely to fail, in about five minutes. `npm run test:all`: all tests.
//
//   npm test -- node stories                        only these stages
//   npm test -- test/browser/customer-list.test.ts  only these test or story files
//   npm test -- --changed                           only tests affected by uncommitted changes, by their imports
import { parseArgs } from 'node:util';
import { judgeCoverage, startCoverage } from './testing/coverage.ts';
import { listChangedTests } from './testing/changed-tests.ts';
import { type Stage, stages } from './testing/stages.ts';
import { describeCount, newCount, printFailures, sum, type TestCount } from './testing/test-count.ts';

const { values: options, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, changed: { type: 'boolean', default: false } },
  allowPositionals: true,
});

interface Run {
  readonly stage: Stage;
  readonly counts: readonly TestCount[];
  readonly seconds: number;
}

const scope = selectScope();
const names = positionals.filter((name) => stages.some((stage) => stage.name === name));
const isNarrowed = scope.files !== undefined || names.length > 0;
/** Lists the files of a stage that will run. */
const filesOf = (stage: Stage) =>
  scope.files ? stage.list(true).filter((file) => scope.files?.has(file)) : stage.list(options.all);

const chosen = stages.filter((stage) => {
  if (!filesOf(stage).length) return false;
  if (names.length) return names.includes(stage.name);
  if (options.all || !stage.isOnlyInFullRun) return true;
  // A file named by its path runs even if its stage belongs to test:all only.
  return scope.files !== undefined && filesOf(stage).every((file) => isOnlyIn(stage, file));
});

if (!chosen.length) fail('Nothing to run: none of these files belongs to these stages.');

// Judge both suites together: code that Node does not cover may be covered in Chromium.
const hasCoverage = !scope.files && ['node', 'browser'].every((name) => chosen.some((stage) => stage.name === name));
if (hasCoverage) startCoverage();

const runs: Run[] = [];
for (const stage of chosen) {
  const started = performance.now();
  const counts = await runStage(stage);
  runs.push({ stage, counts, seconds: (performance.now() - started) / 1000 });
}
const isCovered = !hasCoverage || (await judge());

const counts = runs.flatMap((run) => run.counts);
console.log();
for (const run of runs)
  for (const [at, count] of run.counts.entries())
    console.log(`${describeCount(count)}${at === 0 ? `, ${showTime(run.seconds)}` : ''}`);
console.log(`Took ${showTime(performance.now() / 1000)}${hasCoverage ? '' : ', without coverage'}.`);
if (scope.leftOut?.length)
  console.log(`Reached by the change, but too slow for --changed: ${scope.leftOut.join(', ')}.`);
if (!options.all || isNarrowed) {
  const left = stages.filter((stage) => !chosen.includes(stage)).map(({ title }) => title);
  const reduced = options.all ? [] : chosen.flatMap(({ leavesOut }) => leavesOut ?? []);
  console.log(`Not run: ${[...left, ...reduced].join('; ')}. \`npm run test:all\` runs everything.`);
}

// Treat a stage or an engine in which no test ran as failed.
const empty = counts.filter(({ passed, failed }) => passed + failed === 0);
for (const { name } of empty) console.log(`Failed: ${name} › no test ran`);
printFailures(counts);
const failed = sum(counts, 'failed') + empty.length + Number(!isCovered);
console.log(`\n${sum(counts, 'passed')} passed, ${failed} failed`);
process.exitCode = failed || sum(counts, 'skipped') ? 1 : 0;

/** Judges coverage. An error counts as a failure instead of suppressing the results. */
async function judge(): Promise<boolean> {
  try {
    return await judgeCoverage();
  } catch (error) {
    console.error(error);
    console.log(`Failed: coverage › could not be judged: ${String(error)}`);
    return false;
  }
}

/** Runs a stage. If it cannot start, that counts as one failure, and the other stages still run. */
async function runStage(stage: Stage): Promise<readonly TestCount[]> {
  const { NODE_ENV } = process.env;
  try {
    return await stage.run({ files: filesOf(stage), elements: scope.elements, isFull: options.all, hasCoverage });
  } catch (error) {
    console.error(error);
    return [{ ...newCount(stage.title), failed: 1, failures: [`did not run: ${String(error)}`] }];
  } finally {
    // Vite sets NODE_ENV when it builds. If the next stage inherited it, npm would skip development dependencies.
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}

interface Scope {
  /** Test and story files. */
  readonly files?: ReadonlySet<string>;
  /** Tag names. */
  readonly elements?: readonly string[] | undefined;
  /** Slow test files that the change reaches and --changed skips. */
  readonly leftOut?: readonly string[];
}

/** Resolves paths and --changed to what should run; a missing member means all. */
function selectScope(): Scope {
  const all = new Set(stages.flatMap((stage) => stage.list(true)));
  const paths = positionals.filter((name) => all.has(name));
  const unknown = positionals.filter((name) => !all.has(name) && stages.every((stage) => stage.name !== name));
  if (unknown.length) {
    const known = stages.map(({ name }) => name).join(', ');
    fail(`There is no stage or test file ${unknown.join(', ')}. The stages are: ${known}.`);
  }
  if (!options.changed) return paths.length ? { files: new Set(paths) } : {};
  if (paths.length) fail('--changed finds the files by itself: leave the paths out.');
  const { tests, leftOut, elements, untested } = listChangedTests(all);
  if (untested.length)
    console.log(`No test imports ${untested.join(', ')}: run \`npm test\` for what these may break.`);
  if (!tests.size) fail('There is no uncommitted change.');
  return { files: tests, elements, leftOut };
}

function isOnlyIn(stage: Stage, file: string): boolean {
  return stages.every((other) => other === stage || !other.list(true).includes(file));
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Formats a duration as minutes and seconds. */
function showTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} min`;
}

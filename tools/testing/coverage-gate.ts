import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, relative } from 'node:path';
import { transformWithOxc } from 'vite';
import { root } from '../generate/files.ts';
import { type Coverage, coverageFolder, coveredSuites, type FileCoverage, readCoverage } from './coverage.ts';

/** The least share of lines and of branches that tests must reach in each group, in percent. */
const least = 95;

/** How many files are named that lack most. */
const worst = 5;

interface Tally {
  readonly covered: number;
  readonly total: number;
}

interface FileReport {
  readonly path: string;
  readonly lines: Tally;
  readonly branches: Tally;
  /** The lines that never ran, and those at which a branch never did. */
  readonly missed: readonly number[];
}

/** The adapter is tested on Node, all else in browsers. */
const groups: readonly (readonly [name: string, path: RegExp])[] = [
  ['src/adapter', /^src\/adapter\//],
  ['other src', /./],
];

/** Says how much of src the tests ran; false where a group is below the least. */
export async function judgeCoverage(): Promise<boolean> {
  const sides = coveredSuites.map((suite) => readCoverage(suite));
  if (!sides.every((side) => side !== undefined)) {
    console.log('Failed: coverage › not every suite told what it covered.');
    return false;
  }
  const reports = await listReports(sides);
  writeFileSync(join(coverageFolder, 'missed.txt'), reports.map((file) => `${describe(file)}\n`).join(''));
  const results = groups.map(([name, pattern]) => {
    const inGroup = reports.filter(({ path }) => groups.find(([, other]) => other.test(path))?.[1] === pattern);
    return { name, lines: add(inGroup.map(({ lines }) => lines)), branches: add(inGroup.map((file) => file.branches)) };
  });
  const low = results.filter((result) => percent(result.lines) < least || percent(result.branches) < least);
  const figures = results.map(
    ({ name, lines, branches }) => `${name} ${show(lines)} of lines, ${show(branches)} of branches`,
  );
  console.log(`Coverage: ${figures.join('; ')}`);
  if (!low.length) return true;
  console.log(
    `Failed: coverage › below ${least} % in ${low.map(({ name }) => name).join(', ')}. What lacks most (all in coverage/missed.txt):`,
  );
  for (const file of reports.slice(0, worst)) console.log(`  ${describe(file)}`);
  return false;
}

/** Every file of src that has code, those that lack most first. */
async function listReports(sides: readonly Coverage[]): Promise<FileReport[]> {
  const paths = globSync('src/**/*.ts', { cwd: root, exclude: ['**/*.gen.ts'] });
  const reports = await Promise.all(
    paths.map(async (path) => {
      const code = await listCodeLines(path);
      // A file counts with the suite that covers more of it, so that neither is credited with the other's runs.
      const candidates = sides.map((side) => toReport(path, code, side[path]));
      return candidates.toSorted((a, b) => countMissing(a) - countMissing(b))[0]!;
    }),
  );
  return reports.filter(({ lines }) => lines.total > 0).toSorted((a, b) => countMissing(b) - countMissing(a));
}

function toReport(path: string, code: ReadonlySet<number>, file: FileCoverage | undefined): FileReport {
  const missedLines = [...code].filter((line) => !file?.lines[line]);
  const branches = file?.branches ?? [];
  const missedBranches = branches.filter(({ count }) => !count);
  return {
    path,
    lines: { covered: code.size - missedLines.length, total: code.size },
    branches: { covered: branches.length - missedBranches.length, total: branches.length },
    missed: [...new Set([...missedLines, ...missedBranches.map(({ line }) => line)])].toSorted((a, b) => a - b),
  };
}

/** The lines of a file that hold code, not only types and comments: those that the source map of its JavaScript names. */
async function listCodeLines(path: string): Promise<ReadonlySet<number>> {
  const file = join(root, path);
  const options = { target: 'es2022', sourcemap: true } as const;
  const { code, map } = await transformWithOxc(readFileSync(file, 'utf8'), file, options);
  const sourceMap = new SourceMap(map as unknown as SourceMapPayload);
  const lines = new Set<number>();
  for (const [line, text] of code.split('\n').entries())
    for (let column = 0; column < text.length; column++) {
      const entry = sourceMap.findEntry(line, column);
      if ('originalLine' in entry) lines.add(entry.originalLine + 1);
    }
  return lines;
}

const countMissing = ({ lines, branches }: FileReport) =>
  lines.total - lines.covered + branches.total - branches.covered;

const add = (tallies: readonly Tally[]): Tally => ({
  covered: tallies.reduce((sum, { covered }) => sum + covered, 0),
  total: tallies.reduce((sum, { total }) => sum + total, 0),
});

const percent = ({ covered, total }: Tally) => (total ? (covered / total) * 100 : 100);

/** Cut, not rounded: 94.96 is not 95. */
const show = (tally: Tally) => `${(Math.floor(percent(tally) * 10) / 10).toFixed(1)} %`;

const describe = ({ path, lines, branches, missed }: FileReport) =>
  `${relative('src', path)}: ${show(lines)} of lines, ${show(branches)} of branches${missed.length ? `; lines ${missed.join(', ')}` : ''}`;

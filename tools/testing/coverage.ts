import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mergeProcessCovs, type ProcessCoverage } from '@bcoe/v8-coverage';
import MagicString from 'magic-string';
import { type CoverageFile, CoverageReport, type V8CoverageEntry } from 'monocart-coverage-reports';
import { root } from '../generate/files.ts';

/** Minimum coverage of statements and of branches in each group of files, in percent. */
const limit = 95;

/** A file belongs to the first group whose pattern matches. */
const groups: readonly (readonly [name: string, path: RegExp])[] = [
  ['src/adapter', /^src\/adapter\//],
  ['other src', /./],
];

/** The number of least-covered files to name when a group is below the limit. */
const namedFiles = 5;

/** Ignored by git. */
const folder = join(root, 'coverage');

/** The folder for NODE_V8_COVERAGE, where the processes of the Node suite write their coverage. */
export const nodeCoverageFolder = join(folder, 'node');

/** Coverage of each Chromium page. */
const pages: ProcessCoverage[] = [];

const pathOf = (url: string) => relative(root, fileURLToPath(url));
const isCounted = (path: string) => path.startsWith('src/') && path.endsWith('.ts') && !path.endsWith('.gen.ts');

/** Returns whether a file has code other than imports and re-exports, which bundling removes. */
const hasCode = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
    .replace(/\b(?:import|export)\b(?:[^;']* from)? '[^']*';/g, '')
    .trim() !== '';

/** Discards the coverage of earlier runs. */
export function startCoverage() {
  pages.length = 0;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(nodeCoverageFolder, { recursive: true });
}

/** Adds a page's coverage of the bundle in `bundleFolder`. */
export function addPageCoverage({ result }: ProcessCoverage, bundleFolder: string) {
  const isBundled = (path: string) => !path.startsWith('..') && existsSync(join(bundleFolder, `${path}.map`));
  const toFile = (url: string) => join(root, URL.parse(url)?.pathname ?? '');
  const scripts = result.map((script) => ({ ...script, url: toFile(script.url) }));
  pages.push({
    result: scripts
      .filter(({ url }) => isBundled(relative(bundleFolder, url)))
      .map((script) => ({ ...script, url: pathToFileURL(script.url).href })),
  });
}

/**
 * Prints the coverage of src by the Node and Chromium tests, and returns whether each group reaches the limit. Counts
 * each file on the side that covers it better. Details per line are in coverage/…/index.html. Call it before the bundle
 * is removed.
 */
export async function judgeCoverage(): Promise<boolean> {
  const sides = [await createReport('node', listNodeEntries()), await createReport('browser', listPageEntries())];
  const files = pickBetter(sides.flat()).filter(({ summary }) => summary.statements.total > 0);
  const figures = groups.map(([name]) => {
    const own = files.filter(({ sourcePath }) => groups.find(([, path]) => path.test(sourcePath))?.[0] === name);
    return { name, statements: share(own, 'statements'), branches: share(own, 'branches') };
  });
  const described = figures.map(
    ({ name, statements, branches }) => `${name} ${show(statements)} of statements, ${show(branches)} of branches`,
  );
  console.log(`Coverage: ${described.join('; ')}`);
  const low = figures.filter(({ statements, branches }) => statements < limit || branches < limit);
  if (!low.length) return true;
  console.log(
    `Failed: coverage › below ${limit} % in ${low.map(({ name }) => name).join(', ')}. These files miss most:`,
  );
  for (const { sourcePath, summary } of files
    .toSorted((a, b) => countMissed(b) - countMissed(a))
    .slice(0, namedFiles)) {
    const { statements, branches } = summary;
    const shares = `${statements.covered} of ${statements.total} statements, ${branches.covered} of ${branches.total} branches`;
    console.log(`  ${sourcePath}: ${shares}`);
  }
  return false;
}

/** Reports one side's coverage of every file of src that has code of its own. */
async function createReport(side: string, entries: V8CoverageEntry[]): Promise<readonly CoverageFile[]> {
  const report = new CoverageReport({
    name: `Reseller Elements: ${side}`,
    outputDir: join(folder, `${side}-report`),
    reports: ['v8'],
    logging: 'error',
    baseDir: root,
    sourceFilter: (path) => isCounted(path) && hasCode(join(root, path)),
    // Count files that no test loads.
    all: {
      dir: join(root, 'src'),
      filter: (path: string) => isCounted(relative(root, path)),
      transformer: (entry: V8CoverageEntry) => Promise.resolve(void Object.assign(entry, readSource(entry.url))),
    },
  });
  await report.add(entries);
  const results = await report.generate();
  if (!results?.files.length) throw new Error(`There is no coverage of the ${side} side.`);
  return results.files;
}

function pickBetter(files: readonly CoverageFile[]): readonly CoverageFile[] {
  const better = new Map<string, CoverageFile>();
  for (const file of files) {
    const other = better.get(file.sourcePath);
    if (!other || countMissed(file) < countMissed(other)) better.set(file.sourcePath, file);
  }
  return [...better.values()];
}

function listNodeEntries(): V8CoverageEntry[] {
  const processes = readdirSync(nodeCoverageFolder).map((file) => {
    const { result } = JSON.parse(readFileSync(join(nodeCoverageFolder, file), 'utf8')) as ProcessCoverage;
    return { result: result.filter(({ url }) => url.startsWith('file:') && isCounted(pathOf(url))) };
  });
  return mergeProcessCovs(processes).result.map((script) => ({ ...script, ...readSource(script.url) }));
}

function listPageEntries(): V8CoverageEntry[] {
  return mergeProcessCovs(pages).result.map((script) => {
    const file = fileURLToPath(script.url);
    const sourceMap = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as object;
    return { ...script, source: readFileSync(file, 'utf8'), sourceMap };
  });
}

/** Returns a source file as Node runs it: blanks replace the types, so that positions stay the same. */
function readSource(url: string): Pick<V8CoverageEntry, 'source' | 'sourceMap'> {
  const original = readFileSync(fileURLToPath(url), 'utf8');
  const map = new MagicString(original).generateMap({ source: url, includeContent: true, hires: true });
  return { source: stripTypeScriptTypes(original), sourceMap: map };
}

type Metric = 'statements' | 'branches';
const sum = (files: readonly CoverageFile[], metric: Metric, key: 'covered' | 'total') =>
  files.reduce((total, { summary }) => total + summary[metric][key], 0);

/** Returns the covered share in percent. */
function share(files: readonly CoverageFile[], metric: Metric): number {
  const total = sum(files, metric, 'total');
  return total ? (sum(files, metric, 'covered') / total) * 100 : 100;
}

const countMissed = ({ summary: { statements, branches } }: CoverageFile) =>
  statements.total - statements.covered + branches.total - branches.covered;

/** Truncates rather than rounds: 94.96 % is not 95 %. */
const show = (percent: number) => `${(Math.floor(percent * 10) / 10).toFixed(1)} %`;

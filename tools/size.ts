// `npm run size`: compares what each standalone file loads with its budget.
// `npm run size -- --detail reseller-provider` shows where one file's bytes go, `--detail` alone does so for all. Builds
// into a temporary folder, so that it can run beside other commands.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { root } from './generate/files.ts';
import { listStaticImports, measureLoad, measureText } from './measure.ts';
import { buildMapped, listGroups, listModules } from './size/breakdown.ts';

/** The size limit and the target of an entry, or of several (`a + b`) on one page, in bytes. */
interface Budget {
  readonly limit: number;
  readonly goal?: number;
}

const { load: budgets } = JSON.parse(readFileSync(join(root, 'bench/budgets.json'), 'utf8')) as {
  readonly load: Readonly<Record<string, Budget>>;
};

const folder = mkdtempSync(join(tmpdir(), 'reseller-elements-'));
try {
  process.chdir(root);
  const [option, ...names] = process.argv.slice(2);
  const problems = option === '--detail' ? await showDetail(names) : await compare();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

function kB(bytes: number) {
  return (bytes / 1000).toFixed(2);
}

/** Prints each entry beside its budget and returns the violations. */
async function compare(): Promise<string[]> {
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const entries = globSync(join(folder, '*.js')).toSorted();
  const loads = new Map([
    ...entries.map((file) => [basename(file, '.js'), measureLoad(file)] as const),
    // Entries that share a page count shared files once.
    ...Object.keys(budgets)
      .filter((name) => name.includes(' + '))
      .map((name) => [name, measureLoad(...name.split(' + ').map((entry) => join(folder, `${entry}.js`)))] as const),
  ]);
  printTable(
    ['loaded at once', 'kB', 'budget', 'used', 'goal'],
    Array.from(loads, ([entry, bytes]) => {
      const { limit, goal } = budgets[entry] ?? {};
      const used = limit ? `${((bytes / limit) * 100).toFixed(0)} %` : '';
      return [entry, kB(bytes), limit ? kB(limit) : 'none', used, goal ? kB(goal) : ''];
    }),
  );
  const atOnce = new Set(entries.flatMap((file) => listStaticImports(file)));
  const onDemand = globSync(join(folder, 'chunks/*.js')).filter((file) => !atOnce.has(file));
  printTable(
    ['loaded on demand', 'kB'],
    onDemand.toSorted().map((file) => [basename(file, '.js'), kB(measureText(readFileSync(file, 'utf8')))]),
  );
  return [...listExcesses(loads), ...listUnknownBudgets(loads)];
}

function listExcesses(loads: ReadonlyMap<string, number>): string[] {
  return Array.from(loads, ([entry, bytes]) => {
    const budget = budgets[entry];
    if (!budget) return `${entry} has no budget: give it one in bench/budgets.json.`;
    if (bytes <= budget.limit) return '';
    return `${entry} is ${bytes - budget.limit} bytes over its budget: ${bytes} of ${budget.limit}. \`npm run size -- --detail\` shows where they go.`;
  }).filter(Boolean);
}

function listUnknownBudgets(loads: ReadonlyMap<string, number>): string[] {
  return Object.keys(budgets)
    .filter((entry) => !loads.has(entry))
    .map((entry) => `bench/budgets.json has a budget for ${entry}, which is not built.`);
}

/** Prints where each entry's bytes go: the size of every part, and the saving if it were removed. */
async function showDetail(names: readonly string[]): Promise<string[]> {
  await buildMapped(folder);
  const entries = globSync(join(folder, '*.js')).toSorted();
  const unknown = names.filter((name) => !entries.includes(join(folder, `${name}.js`)));
  if (unknown.length) return [`No such standalone file: ${unknown.join(', ')}.`];
  for (const file of entries) {
    if (names.length && !names.includes(basename(file, '.js'))) continue;
    console.log(`\n${basename(file, '.js')}: ${kB(measureLoad(file))} kB brotli`);
    for (const [title, parts] of [
      ['group', listGroups(file)],
      ['module', listModules(file)],
    ] as const)
      printTable(
        [title, 'kB minified', 'kB saved without it'],
        parts.map(({ name, minified, saved }) => [name, kB(minified), kB(saved)]),
      );
  }
  return [];
}

/** Prints a table: the first column aligned left, the others right. */
function printTable(head: readonly string[], rows: readonly (readonly string[])[]) {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  console.log(`\n${lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n')}`);
}

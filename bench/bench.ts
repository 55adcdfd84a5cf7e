// `npm run bench`: what the elements cost beside plain HTML forms, in Chromium. `npm run bench -- load mounts` runs only
// those cases, `npm run bench -- add-customer-form` only that element. All of them together write bench/RESULTS.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';
import type { Case } from './cases/case.ts';
import { hundred } from './cases/hundred.ts';
import { keystroke } from './cases/keystroke.ts';
import { fastLoad, slowLoad } from './cases/load.ts';
import { mounts } from './cases/mounts.ts';
import { inFreshPage, launchBrowser } from './page.ts';
import { judge, type Result, tableHead, type Targets } from './report.ts';
import { serveSite, type Side } from './site.ts';
import { type Subject, subjects } from './subjects.ts';

const runs = Number(process.env['RUNS'] ?? 15);
const warmUps = 2;
const cases: Readonly<Record<string, Case>> = { load: fastLoad, 'load-slow': slowLoad, hundred, mounts, keystroke };

const asked = process.argv.slice(2);
const tags = subjects.map(({ tag }) => tag);
const unknown = asked.filter((name) => !Object.hasOwn(cases, name) && !tags.includes(name));
if (unknown.length) {
  console.error(`No such case: ${unknown.join(', ')}. There are: ${[...Object.keys(cases), ...tags].join(', ')}.`);
  process.exit(2);
}
const among = (names: readonly string[]) => {
  const chosen = names.filter((name) => asked.includes(name));
  return chosen.length ? chosen : names;
};
const chosenSubjects = subjects.filter(({ tag }) => among(tags).includes(tag));

process.chdir(resolve(import.meta.dirname, '..'));
const { ratios } = JSON.parse(readFileSync('bench/budgets.json', 'utf8')) as {
  readonly ratios: Readonly<Record<string, Targets>>;
};
const folder = mkdtempSync(join(tmpdir(), 'reseller-elements-'));
await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
const site = await serveSite(folder, subjects);
const browser = await launchBrowser();
const results: Result[] = [];
const version = await browser.version();
try {
  for (const name of among(Object.keys(cases)))
    for (const subject of chosenSubjects) results.push(...(await run(cases[name]!, subject)));
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true });
}

const verdicts = results.map((result) => judge(result, ratios[result.tag] ?? {}));
const report = chosenSubjects.map(({ tag }) => {
  const rows = verdicts.filter((_, index) => results[index]?.tag === tag).map(({ row }) => row);
  return `## \`<${tag}>\`\n\n${tableHead}\n${rows.join('\n')}\n`;
});
// Ours is about one: more says that others took their part.
const busy = `load ${loadavg()[1]?.toFixed(1)}`;
const machine = `${version}, ${availableParallelism()} cores, ${busy}, ${process.platform} ${process.arch}`;
const text = `# What the elements cost

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Medians of ${runs} runs that took
turns, ± half the distance between the quartiles. CPU is that of the page’s main thread, from traces. Each run has a page
and a profile of its own, so that no cache is warm. Plain is the same form in hand-written HTML, CSS and JavaScript:
\`bench/plain\`.

${report.join('\n')}`;
console.log(`\n${text}`);
if (!asked.length) {
  const options = await resolveConfig('bench/RESULTS.md');
  writeFileSync('bench/RESULTS.md', await format(text, { ...options, parser: 'markdown' }));
}
process.exitCode = verdicts.some(({ isMissed }) => isMissed) ? 1 : 0;

/** Runs a case on all its sides in turns, so that whatever else the machine does meets all of them alike. */
async function run({ title, throttle, sides, metrics, measure }: Case, subject: Subject): Promise<Result[]> {
  console.error(`<${subject.tag}>, ${title} …`);
  const taken = sides.map((side): [Side, (readonly number[])[]] => [side, []]);
  for (let round = -warmUps; round < runs; round++)
    for (const [side, values] of taken) {
      const measured = await inFreshPage(browser, site.urlOf, { side, subject, throttle }, measure);
      if (round >= 0) values.push(measured);
    }
  return metrics.map((metric, index) => {
    const values = taken.map(([side, measured]) => [side, measured.map((numbers) => numbers[index] ?? NaN)] as const);
    return { tag: subject.tag, title, metric, values: Object.fromEntries(values) };
  });
}

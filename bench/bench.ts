// `npm run bench`: measures the cost of the elements against plain HTML in Chromium. `npm run bench -- load mounts`
// runs only these cases, `npm run bench -- add-customer-form` only this element. A run of everything writes
// bench/RESULTS.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildFiles } from './build.ts';
import type { Case } from './cases/case.ts';
import { forms } from './forms.ts';
import type { Kind } from './kind.ts';
import { lists } from './lists.ts';
import { inFreshPage, launchBrowser, type Side } from './page.ts';
import { judge, type Result, tableHead, type Targets } from './report.ts';
import { serveSite } from './site.ts';
import type { Subject } from './subjects.ts';

const runs = Number(process.env['RUNS'] ?? 15);
const warmUps = 2;
const kinds: readonly Kind[] = [forms, lists];

const asked = process.argv.slice(2);
const caseNames = [...new Set(kinds.flatMap(({ cases }) => Object.keys(cases)))];
const tags = kinds.flatMap(({ subjects }) => subjects.map(({ tag }) => tag));
const unknown = asked.filter((name) => !caseNames.includes(name) && !tags.includes(name));
if (unknown.length) {
  console.error(`No such case: ${unknown.join(', ')}. There are: ${[...caseNames, ...tags].join(', ')}.`);
  process.exit(2);
}
const among = (names: readonly string[]) => {
  const chosen = names.filter((name) => asked.includes(name));
  return chosen.length ? chosen : names;
};
const [chosenCases, chosenTags] = [among(caseNames), among(tags)];

process.chdir(resolve(import.meta.dirname, '..'));
const { ratios } = JSON.parse(readFileSync('bench/budgets.json', 'utf8')) as {
  readonly ratios: Readonly<Record<string, Targets>>;
};
const folder = mkdtempSync(join(tmpdir(), 'reseller-elements-'));
await buildFiles(folder);
const site = await serveSite(folder, kinds);
const browser = await launchBrowser();
const results: Result[] = [];
const version = await browser.version();
try {
  for (const { cases, subjects } of kinds)
    for (const [name, measured] of Object.entries(cases))
      for (const subject of subjects)
        if (chosenCases.includes(name) && chosenTags.includes(subject.tag))
          results.push(...(await run(measured, subject)));
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true });
}

const verdicts = results.map((result) => judge(result, ratios[result.tag] ?? {}));
const report = chosenTags.flatMap((tag) => {
  const rows = verdicts.filter((_, index) => results[index]?.tag === tag).map(({ row }) => row);
  const { note } = kinds.find(({ subjects }) => subjects.some((subject) => subject.tag === tag)) ?? {};
  return rows.length ? `## \`<${tag}>\`\n\n${note ? `${note}\n\n` : ''}${tableHead}\n${rows.join('\n')}\n` : [];
});
// The benchmark alone causes a load of about 1; more means that other processes competed for the CPU.
const busy = `load ${loadavg()[1]?.toFixed(1)}`;
const machine = `${version}, ${availableParallelism()} cores, ${busy}, ${process.platform} ${process.arch}`;
const text = `# What the elements cost

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. Medians of ${runs} runs that took
turns, ± half the distance between the quartiles. CPU is that of the page’s main thread, from traces. Each run has a page
and a profile of its own, so that no cache is warm. Plain is the same form or list in hand-written HTML, CSS and
JavaScript: \`bench/plain\`.

${report.join('\n')}`;
console.log(`\n${text}`);
if (!asked.length) {
  const options = await resolveConfig('bench/RESULTS.md');
  writeFileSync('bench/RESULTS.md', await format(text, { ...options, parser: 'markdown' }));
}
process.exitCode = verdicts.some(({ isMissed }) => isMissed) ? 1 : 0;

/** Runs a case on all its sides in turn, so that noise from other processes affects all of them alike. */
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

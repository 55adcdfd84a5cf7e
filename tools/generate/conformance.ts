import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { cases, profiles, type Report, run } from '../../src/conformance/index.ts';
import { faultOutcomes } from '../../test/node/conformance/faults.ts';
import { createMockSubject } from '../../test/node/conformance/subject.ts';
import { mutants } from '../../test/node/conformance/mutants.ts';
import { type GeneratedFile, root } from './files.ts';

const folder = 'docs/conformance';
const guide = 'docs/guides/conformance.md';

/** The back ends whose reports are part of the documentation. Only the mock's can be made without an installed package. */
const subjects = [
  { file: 'mock-api.json', name: 'Mock API' },
  { file: 'sqlite-server.json', name: '`examples/sqlite-server`' },
  { file: 'better-auth.json', name: '`examples/better-auth`' },
] as const;

/** Generates the report of the mock, the lists of cases and planted bugs, and the table of reports in the guide. */
export async function generateConformance(): Promise<GeneratedFile[]> {
  const mock = await toReportFile('mock-api.json', await checkMock());
  const listed = subjects.flatMap(({ file, name }) => {
    const text = file === 'mock-api.json' ? mock.text : readIfAny(`${folder}/${file}`);
    return text === undefined ? [] : [{ file, name, report: JSON.parse(text) as Report }];
  });
  const text = readIfAny(guide) ?? '';
  const table = toTable(
    ['Back end', ...profiles],
    listed.map(({ file, name, report }) => [
      `[${name}](../conformance/${file})`,
      ...profiles.map((profile) => summarize(report, profile)),
    ]),
  );
  const marked = text.replace(/(?<=<!-- reports -->\n)[^]*(?=<!-- end of reports -->)/, () => `\n${table}\n`);
  return [
    mock,
    await toFile(`${folder}/cases.md`, listCases()),
    await toFile(`${folder}/planted-bugs.md`, listPlantedBugs()),
    await toFile(guide, marked),
  ];
}

/** Formats a report as a file of the documentation. */
export const toReportFile = (name: string, report: Report): Promise<GeneratedFile> =>
  toFile(`${folder}/${name}`, JSON.stringify(report));

function checkMock(): Promise<Report> {
  const { subject, options } = createMockSubject();
  return run(subject, options);
}

/** How many cases of a profile have passed, of those that are about what the back end offers. */
function summarize({ cases: results }: Report, profile: string): string {
  const own = results.filter((each) => each.profile === profile);
  const count = (result: string) => own.filter((each) => each.result === result).length;
  if (count('passed') + count('failed') === 0) return count('not-offered') ? 'not offered' : 'not checked';
  const rest = (['failed', 'not-checked', 'not-offered'] as const).filter((result) => count(result));
  const shown = rest.map((result) => `, ${count(result)} ${result.replace('-', ' ')}`);
  return `${count('passed')} / ${own.length - count('not-offered')}${shown.join('')}`;
}

function listCases(): string {
  const sections = profiles.map((profile) => {
    const rows = cases
      .filter((each) => each.profile === profile)
      .map(({ id, title, needs, onScreen }) => [`\`${id}\``, title, onScreen, needs.join(', ')]);
    return `## ${profile}\n\n${toTable(['Case', 'Rule', 'If it fails, on screen', 'Needs'], rows)}`;
  });
  return `# The cases of the conformance kit\n\nSee [Check your back end](../guides/conformance.md).\n\n${sections.join('\n')}`;
}

function listPlantedBugs(): string {
  const onScreen = (id: string) => cases.find((each) => each.id === id)?.onScreen ?? '';
  const bugs = mutants.map(({ bug, caughtBy }) => [bug, `\`${caughtBy}\``, onScreen(caughtBy)]);
  const faults = Object.entries(faultOutcomes).map(([name, outcome]) => [
    `\`${name}\``,
    'tolerated' in outcome ? 'passes' : `fails \`${outcome.caughtBy}\``,
    'tolerated' in outcome ? `${outcome.tolerated}.` : onScreen(outcome.caughtBy),
  ]);
  return `# What the conformance kit finds

The tests of the kit plant each of these bugs in a server, and require the case to fail. Without a bug, all cases pass.

## Planted bugs

${toTable(['Bug', 'Fails', 'On screen'], bugs)}
## Faults of the mock

Each fault hits one operation. A fault that breaks no rule of the contract passes: elements have to tolerate it.

${toTable(['Fault', 'Result', 'On screen, or the reason to tolerate it'], faults)}`;
}

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');

/** Formats a file as `npm run format` would. */
async function toFile(path: string, text: string): Promise<GeneratedFile> {
  const filepath = resolve(root, path);
  return { path, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) };
}

function readIfAny(path: string): string | undefined {
  try {
    return readFileSync(resolve(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

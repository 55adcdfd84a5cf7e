import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { describe, it } from 'node:test';

import { scenarios } from '../../mocks/scenarios/scenarios.ts';
import addEnglish from '../../src/localization/en/add-customer-form.ts';
import english from '../../src/localization/en/invite-customer-form.ts';
import listEnglish from '../../src/localization/en/invite-list.ts';
import registrationEnglish from '../../src/localization/en/registration-form.ts';
import { codes } from '../support/problem-codes.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const guides = globSync('docs/guides/*.md', { cwd: root });

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

const manifest = JSON.parse(read('custom-elements.json')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const sources = globSync('src/events/*.ts', { cwd: root })
  .map((file) => read(file))
  .join('\n');
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName?.endsWith('-form') || tagName === 'invite-list' || tagName === 'customers-page');

/** Lists the names of a kind in all elements. */
const namesOf = (kind: 'events' | 'slots' | 'cssParts') => [
  ...new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name))),
];

/** Reads the table below a heading into cells. */
function readTable(guide: string, heading: string): string[][] {
  const [, section = ''] = read(`docs/guides/${guide}`).split(`# ${heading}\n`);
  const [table = ''] = /(?:^\|.*\n)+/m.exec(section) ?? [];
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) => row.split('|').slice(1, -1)).map((cells) => cells.map((cell) => cell.trim()));
}

const code = (text: string) => `\`${text}\``;

/** Codes of failures without a problem document. */
const adapterCodes: readonly string[] = [
  'network',
  'timeout',
  'blocked',
  'not-offered',
  'invalid-reply',
  'stream-reset',
];

/** Lists all texts in a value, however deep. */
const listTexts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object(value) === value
      ? Object.values(value as object).flatMap(listTexts)
      : [];

describe('the guides', () => {
  it('list the tokens with their defaults in light and dark', () => {
    const tokens = [...read('src/styles/tokens.ts').matchAll(/css`var\((--reseller-[\w-]+), (.*)\)`/g)];
    const expected = tokens.map(([, name = '', fallback = '']) => {
      const colours = /light-dark\((.*?), (.*?)\)/.exec(fallback)?.slice(1);
      // Derived defaults are described in words.
      return [
        code(name),
        ...(colours ?? (/\$|var/.test(fallback) ? [] : [fallback, ''])).map((text) => text && code(text)),
      ];
    });
    const rows = readTable('theming.md', 'Tokens').map(([name = '', , light = '', dark = '']) =>
      light.startsWith('`') ? [name, light, dark] : [name],
    );
    assert.deepEqual(rows.toSorted(), expected.toSorted());
  });

  it('list the parts of all elements', () =>
    assert.deepEqual(
      readTable('theming.md', 'Parts').map(([name]) => name),
      namesOf('cssParts').map(code),
    ));

  it('list the slots of all elements', () => {
    const [, section = ''] = read('docs/guides/theming.md').split('\n## Slots\n');
    assert.deepEqual(
      namesOf('slots').filter((name) => !section.includes(code(name))),
      [],
    );
  });

  it('list the events and their details', () => {
    const rows = readTable('events.md', 'Events').map(([name = '', , detail = '', record = '']) => [
      name,
      detail,
      record,
    ]);
    const constructors = sources.split("super('").slice(1);
    const expected = constructors.map((source) => {
      const [name = ''] = source.split("'");
      // Details picked from a record are described in words.
      const [, detail = 'the view without search and cursor'] = /this\.detail = \{ (.*) \};/.exec(source) ?? [];
      const record = /this\.(?!detail)(\w+) = /.exec(source)?.[1];
      const names = detail.includes(' without ') ? detail : detail.split(', ').map(code).join(', ');
      return [code(name), names, record ? code(`event.${record}`) : ''];
    });
    assert.deepEqual(rows.toSorted(), expected.toSorted());
    assert.deepEqual(rows.map(([name]) => name).toSorted(), namesOf('events').map(code).toSorted());
  });

  it('mark the cancelable events', () => {
    const cancelable = Array.from(sources.matchAll(/super\('([\w-]+)', .*cancelable: true/g), ([, name = '']) => name);
    assert.deepEqual(
      readTable('events.md', 'Events').flatMap(([name, when = '']) => (/\bCancelable$/.test(when) ? name : [])),
      readTable('events.md', 'Events').flatMap(([name = '']) => (cancelable.map(code).includes(name) ? name : [])),
    );
  });

  it('list the problem codes of the contract and the adapter, with what users read', () => {
    const [, problems = ''] = read('docs/guides/back-ends.md').split('\n## Errors\n');
    const rows = problems
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    assert.deepEqual(
      rows.map(([, name = '']) => name),
      Object.keys(codes).map(code),
    );
    const expectedStatus = Object.entries(codes).flatMap(([name, { status }]) =>
      status && !adapterCodes.includes(name) ? [[code(name), String(status)]] : [],
    );
    assert.deepEqual(
      rows.slice(0, expectedStatus.length).map(([, name, status]) => [name, status]),
      expectedStatus,
    );
    const texts = listTexts([english, addEnglish, registrationEnglish, listEnglish, english.resendTooSoon(60)]);
    for (const [, name = '', , words = ''] of rows)
      assert.ok(
        texts.some((text) => text && words.endsWith(text)) ||
          /^(?:That the outcome is unknown|Nothing: the list reloads)$/.test(words),
        `${name}: ${words}`,
      );
  });

  it('list the headers that the adapter sends and reads', () => {
    const [, table = ''] = read('docs/guides/back-ends.md').split('\n## CORS and headers\n');
    const adapter = globSync('src/adapter/rest/{request,problem-reply,event-stream}.ts', { cwd: root })
      .map(read)
      .join('\n');
    const sent = Array.from(adapter.matchAll(/'([A-Z][\w-]+)'(?:\]\s*=|:)/g), ([, name = '']) => name);
    // Browsers allow `Accept` and expose `Content-Type` on their own.
    const own = Array.from(adapter.matchAll(/eaders\.get\('([\w-]+)'\)/g), ([, name = '']) => name);
    for (const name of [...sent, ...own]) assert.ok(table.includes(code(name)), name);
    for (const [name, ways] of [
      ['Allow', [...sent, 'Authorization']],
      ['Expose', own.filter((each) => each !== 'Content-Type')],
    ] as const) {
      const [, listed = ''] = new RegExp(`Access-Control-${name}-Headers: (.*)`).exec(table) ?? [];
      assert.deepEqual(listed.split(', ').toSorted(), [...new Set(ways)].toSorted());
      assert.ok(read('src/adapter/rest/log-cors.ts').includes(`Access-Control-${name}-Headers: ${listed}`));
      assert.ok(
        read('src/contract/openapi.yaml').replaceAll(/\s+/g, ' ').includes(`Access-Control-${name}-Headers: ${listed}`),
      );
      assert.ok(read('README.md').replaceAll(/\s+/g, ' ').includes(listed), `README: ${listed}`);
    }
  });

  for (const file of ['README.md', 'docs/mock-api.md', ...guides])
    it(`give examples of customers that the mock does not have yet: ${file}`, () => {
      const { invites, customers } = scenarios.default;
      const taken = [...invites, ...customers].flatMap((seed): readonly unknown[] => Object.values(seed));
      const examples = Array.from(
        read(file).matchAll(/\b(?:companyName|contactEmail)["']?: ["']([^"']+)["']/g),
        ([, value = '']) => value,
      );
      assert.deepEqual(
        examples.filter((value) => taken.includes(value)),
        [],
      );
    });

  for (const guide of guides)
    it(`have valid links: ${basename(guide)}`, () => {
      const links = Array.from(read(guide).matchAll(/\]\((?!https?:)([^()#]+)/g), ([, path = '']) => path);
      assert.deepEqual(
        links.filter((path) => !existsSync(resolve(root, dirname(guide), path))),
        [],
      );
    });

  it('have a Storybook page each', () =>
    assert.deepEqual(
      guides.filter((guide) => !existsSync(resolve(root, `stories/guides/${basename(guide, '.md')}.mdx`))),
      [],
    ));
});

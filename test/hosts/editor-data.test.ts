import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packedFolder } from '../../tools/testing/pack.ts';
import { readElements, readModules, readPacked } from './support/packed-manifest.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface HtmlData {
  readonly tags: readonly (Named & { readonly attributes: readonly Named[] })[];
}

interface CssData {
  readonly properties: readonly Named[];
  readonly pseudoElements: readonly Named[];
}

interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Named & {
        readonly attributes: readonly Named[];
        readonly slots?: readonly Named[];
        readonly events: readonly Named[];
        readonly source: { readonly symbol: string; readonly module: string };
      })[];
    };
    readonly css: { readonly properties: readonly Named[]; readonly 'pseudo-elements': readonly Named[] };
  };
}

const elements = readElements();
const manifest = readPacked('package.json') as { readonly version: string; readonly 'web-types': string };
const html = readPacked('dist/editor/vscode.html-custom-data.json') as HtmlData;
const css = readPacked('dist/editor/vscode.css-custom-data.json') as CssData;
const webTypes = readPacked(manifest['web-types']) as WebTypes;

const namesOf = (entries: readonly Named[] = []) => entries.map(({ name }) => name);
const unique = (names: readonly string[]) => [...new Set(names)].toSorted();
const tokens = unique(elements.flatMap(({ cssProperties }) => namesOf(cssProperties)));
const parts = unique(elements.flatMap(({ cssParts }) => namesOf(cssParts)));

describe('the editor data of the package', () => {
  it('is based on a manifest whose modules are files of the package', () => {
    const paths = readModules().map(({ path }) => path);
    assert.ok(paths.includes('dist/define/invite-list.js'));
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(packedFolder, path))),
      [],
    );
  });

  for (const { tagName, name, description = '', attributes, slots, events } of elements)
    describe(`<${tagName}>`, () => {
      it('is known to VS Code, with its attributes', () => {
        const tag = html.tags.find((each) => each.name === tagName);
        assert.ok(tag && description && tag.description?.startsWith(description));
        assert.deepEqual(namesOf(tag.attributes), namesOf(attributes));
      });

      it('is known to JetBrains, with attributes, slots, events and its class', () => {
        const element = webTypes.contributions.html.elements.find((each) => each.name === tagName);
        assert.deepEqual(namesOf(element?.attributes), namesOf(attributes));
        assert.deepEqual(namesOf(element?.slots), namesOf(slots));
        assert.deepEqual(namesOf(element?.events), namesOf(events));
        assert.deepEqual(element?.source, { symbol: name, module: 'reseller-elements' });
      });
    });

  it('lists each token once, and all parts', () => {
    assert.ok(tokens.includes('--reseller-accent') && parts.includes('button-primary'));
    assert.deepEqual(namesOf(css.properties).toSorted(), tokens);
    assert.deepEqual(
      unique(namesOf(css.pseudoElements)),
      parts.map((part) => `::part(${part})`),
    );
  });

  it('lists the same for JetBrains, under the name and version of the package', () => {
    const { properties, 'pseudo-elements': pseudoElements } = webTypes.contributions.css;
    assert.deepEqual(namesOf(properties).toSorted(), tokens);
    assert.deepEqual(
      unique(namesOf(pseudoElements)),
      parts.map((part) => `part(${part})`),
    );
    assert.deepEqual([webTypes.name, webTypes.version], ['reseller-elements', manifest.version]);
  });
});

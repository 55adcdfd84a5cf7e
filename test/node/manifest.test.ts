import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly { readonly name: string; readonly description?: string }[];
  readonly attributes?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string; readonly type: { readonly text: string } }[];
  readonly cssParts?: readonly object[];
  readonly cssProperties?: readonly { readonly name: string; readonly description: string }[];
}

interface Definition {
  readonly kind: string;
  readonly name: string;
  readonly declaration: { readonly name: string; readonly module: string };
}

const manifest = JSON.parse(readFileSync(resolve(root, 'custom-elements.json'), 'utf8')) as {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
    readonly exports: readonly Definition[];
  }[];
};
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** The public custom properties. */
const tokens = Array.from(
  readFileSync(resolve(root, 'src/styles/tokens.ts'), 'utf8').matchAll(/var\((--reseller-[\w-]+)/g),
  ([, name]) => name,
);

/** The events that sources declare in `GlobalEventHandlersEventMap`, by name. */
const eventMap = new Map(
  globSync('src/events/*.ts', { cwd: root }).flatMap((file) =>
    Array.from(readFileSync(resolve(root, file), 'utf8').matchAll(/^ {4}'([\w-]+)': (\w+);$/gm), ([, name, type]) => [
      name,
      type,
    ]),
  ),
);

describe('custom-elements.json', () => {
  it('lists every tag that a define module registers', () => {
    const defined = globSync('src/define/*-*.ts', { cwd: root })
      .map((file) => basename(file, '.ts'))
      .filter((name) => name !== 'safe-define');
    assert.deepEqual(elements.map(({ tagName }) => tagName).toSorted(), defined.toSorted());
  });

  it('lists and describes every token for elements with parts', () => {
    const styled = elements.filter(({ cssParts }) => cssParts);
    assert.ok(styled.length > 1 && tokens.includes('--reseller-accent'));
    for (const { tagName, cssProperties = [] } of styled) {
      const described = cssProperties.filter(({ description }) => description).map(({ name }) => name);
      assert.deepEqual(described, tokens, tagName);
    }
  });

  for (const { name: className, tagName, description, members = [], attributes = [], events = [] } of elements)
    describe(`<${tagName}>`, () => {
      it('has its define module and class', () => {
        const module = manifest.modules.find(({ path }) => path === `dist/define/${tagName}.js`);
        assert.deepEqual(
          module?.exports.map(({ name, declaration }) => [name, declaration.name]),
          [[tagName, className]],
        );
      });

      it('describes the element and each public member', () => {
        assert.ok(description);
        assert.deepEqual(
          members.filter((member) => !member.description).map(({ name }) => name),
          [],
        );
      });

      it('has lower-case attributes, none named like an event handler', () => {
        assert.deepEqual(
          attributes.filter(({ name }) => name !== name.toLowerCase() || name.startsWith('on')),
          [],
        );
      });

      it('fires the events of the event maps', () => {
        assert.deepEqual(
          events.filter(({ name, type }) => eventMap.get(name) !== type.text),
          [],
        );
      });
    });
});

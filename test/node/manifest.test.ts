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
}

const manifest = JSON.parse(readFileSync(resolve(root, 'custom-elements.json'), 'utf8')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

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
  it('has every tag that a define module registers', () => {
    const defined = globSync('src/define/*-*.ts', { cwd: root })
      .map((file) => basename(file, '.ts'))
      .filter((name) => name !== 'safe-define');
    assert.deepEqual(elements.map(({ tagName }) => tagName).toSorted(), defined.toSorted());
  });

  for (const { tagName, description, members = [], attributes = [], events = [] } of elements)
    describe(`<${tagName}>`, () => {
      it('says what it is, and what each public member is', () => {
        assert.ok(description);
        assert.deepEqual(
          members.filter((member) => !member.description).map(({ name }) => name),
          [],
        );
      });

      it('has lower-case attributes, none named like a handler', () => {
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

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { createMockApi, type MockApi } from '../../mocks/index.ts';
import { type RestAdapter, createRestAdapter } from '../../src/adapter/rest/rest-adapter.ts';
import { newInvite, write } from '../support/every-operation.ts';

const root = resolve(import.meta.dirname, '../..');

/** Lists the code blocks of a language below a heading. */
function readBlocks(file: string, heading: string, language: string): string[] {
  const [, section = ''] = readFileSync(resolve(root, file), 'utf8').split(`\n## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  return Array.from(text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g')), ([, code = '']) => code);
}

/** Runs an example with the functions that it imports, and returns what it declares. */
async function run(example: string, names: readonly string[]): Promise<Record<string, unknown>> {
  const code = example.replaceAll(/^import .*\n/gm, '');
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...given: unknown[]) => Promise<never>;
  const body = `${code}\nreturn { ${names.join(', ')} };`;
  return new AsyncFunction('createMockApi', 'createRestAdapter', body)(createMockApi, createRestAdapter);
}

describe('the README', () => {
  it('has a call of the mock that sends one invite, however often it is repeated', async () => {
    const [shell = ''] = readBlocks('README.md', 'Mock API', 'sh');
    const [, path = ''] = /curl -i http:\/\/localhost:4010(\S+)/.exec(shell) ?? [];
    const headers = Array.from(
      shell.matchAll(/-H '([\w-]+): (.*?)'/g),
      ([, name = '', value = '']): [string, string] => [name, value],
    );
    const [, body = ''] = /-d '(\{[^']*\})'/.exec(shell) ?? [];
    const api = createMockApi();
    const call = async () => {
      const response = await api.handle(new Request(`http://localhost:4010${path}`, { method: 'POST', headers, body }));
      const { invite } = (await response.json()) as { invite: { id: string; companyName: string } };
      return [response.status, invite.id, invite.companyName];
    };
    const first = await call();
    assert.equal(first[0], 201);
    assert.deepEqual(await call(), first);
    assert.equal((await api.outbox()).filter(({ inviteId }) => inviteId === first[1]).length, 1);
    // The search finds exactly one invite: no duplicate, and no seeded invite with the same name.
    const { items } = await createRestAdapter({ baseUrl: api.baseUrl, fetch: api.fetch }).listInvites(
      { q: String(first[2]) },
      { signal: new AbortController().signal },
    );
    assert.deepEqual(
      items.map(({ id }) => id),
      [first[1]],
    );
  });

  for (const [file, heading] of [
    ['README.md', 'Mock API'],
    ['docs/mock-api.md', 'In a test, without msw'],
  ] as const)
    it(`has an adapter for the mock that sends an invite in spite of the fault: ${file}`, async () => {
      const [example = ''] = readBlocks(file, heading, 'ts');
      const declared = await run(example, ['adapter', 'api']);
      const [adapter, api] = [declared['adapter'] as RestAdapter, declared['api'] as MockApi];
      const options = write(new AbortController().signal);
      await adapter.inviteCustomer(newInvite, options).catch(() => {});
      const { invite } = await adapter.inviteCustomer(newInvite, options);
      assert.equal(invite.companyName, newInvite.companyName);
      assert.equal((await api.outbox()).length, 1);
    });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createMockApi, faults, scenarios } from '../../../mocks/index.ts';
import { serve } from '../../../mocks/node.ts';

const guide = readFileSync(new URL('../../../docs/mock-api.md', import.meta.url), 'utf8');

/** Reads the cells of the table below a heading. */
function readTable(heading: string): string[][] {
  const [, section = ''] = guide.split(`\n## ${heading}\n`);
  const [table = ''] = /(?:^\|.*\n)+/m.exec(section) ?? [];
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) => row.split('|').slice(1, -1)).map((cells) => cells.map((cell) => cell.trim()));
}

describe('the guide to the mock', () => {
  it('names the scenarios', () =>
    assert.deepEqual(
      readTable('Scenarios'),
      Object.entries(scenarios).map(([name, { summary }]) => [`\`${name}\``, summary]),
    ));

  it('names the faults, and what they do', () =>
    assert.deepEqual(
      readTable('Faults'),
      Object.entries(faults).map(([name, { hits, summary, inPage = '' }]) => [`\`${name}\``, hits, summary, inPage]),
    ));

  it('names control calls that exist', async () => {
    const calls = [...guide.matchAll(/(GET|POST|DELETE) (\/_mock\/\w+)/g)];
    const server = await serve(createMockApi(), { port: 0 });
    for (const [call, method = '', path = ''] of calls) {
      const { status } = await fetch(server.url + path, { method });
      assert.notEqual(status, 404, call);
    }
    // The examples with a body, unchanged.
    for (const [line, path = '', body = ''] of guide.matchAll(/^curl localhost:4010(\S+) -d '([^']+)'/gm)) {
      const { status } = await fetch(server.url + path, { method: 'POST', body });
      assert.ok(status < 300, `${status}: ${line}`);
    }
    await server.close();
    assert.equal(new Set(calls.map(([call]) => call)).size, 8);
  });
});

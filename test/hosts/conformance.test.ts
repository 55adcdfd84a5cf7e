import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases, Context, run, runCase } from '../../src/conformance/index.ts';
import { toReportFile } from '../../tools/generate/conformance.ts';
import { listChanged, writeChanged } from '../../tools/generate/files.ts';
import { mutants } from '../node/conformance/mutants.ts';
import { sendRefusedInvite } from './support/refused-invite.ts';
import { createSqliteSubject } from './support/sqlite-subject.ts';

/** Bugs that this server cannot have, or that do not show in an empty database, by what their case is about. */
const isPlantable = ({ id, caughtBy }: (typeof mutants)[number]) =>
  // Lists are empty before other cases have created rows.
  !/^core\/(?!cors)/.test(caughtBy) &&
  // SQLite answers a call before the next one begins.
  id !== 'idempotency-after-reply' &&
  // The REST adapter between the two handlers has no positions of events.
  id !== 'foreign-stream';

describe('the SQLite example', () => {
  it('passes every case of the conformance kit, and its report in the documents is up to date', async () => {
    const { subject, options, stop } = await createSqliteSubject();
    await sendRefusedInvite(subject);
    const report = await run(subject, options);
    await stop();
    assert.deepEqual(
      report.cases.filter(({ result }) => result !== 'passed'),
      [],
    );
    const file = await toReportFile('sqlite-server.json', report);
    if (process.env['UPDATE_REPORTS']) await writeChanged([file]);
    assert.deepEqual(await listChanged([file]), [], 'Run this test with UPDATE_REPORTS=1, then `npm run generate`.');
  });

  for (const { bug, caughtBy, ...mutant } of mutants.filter(isPlantable))
    it(`fails ${caughtBy} with a planted bug: ${bug}`, async () => {
      const { subject, options, stop } = await createSqliteSubject(mutant);
      const context = new Context(subject, { ...options, timeout: 1000 });
      const { result, reason } = await runCase(
        cases.find(({ id }) => id === caughtBy)!,
        context,
      );
      await stop();
      assert.equal(result, 'failed', reason);
      assert.doesNotMatch(reason ?? '', /Error: /);
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases, Context, type Report, run, runCase } from '../../src/conformance/index.ts';
import { toReportFile } from '../../tools/generate/conformance.ts';
import { listChanged, writeChanged } from '../../tools/generate/files.ts';
import { mutants } from '../node/conformance/mutants.ts';
import { sendRefusedInvite } from './support/refused-invite.ts';
import { createBetterAuthSubject } from './support/better-auth-subject.ts';
import { createSqliteSubject } from './support/sqlite-subject.ts';

/** Bugs that this server cannot have, or that do not show in an empty database, by what their case is about. */
const isPlantable = ({ id, caughtBy }: (typeof mutants)[number]) =>
  // Lists are empty before other cases have created rows.
  !/^core\/(?!cors)/.test(caughtBy) &&
  // SQLite answers a call before the next one begins.
  id !== 'idempotency-after-reply' &&
  // The REST adapter between the two handlers has no positions of events.
  id !== 'foreign-stream';

/** Requires the report in the documents to be this one. */
async function checkReport(name: string, report: Report) {
  const file = await toReportFile(name, report);
  if (process.env['UPDATE_REPORTS']) await writeChanged([file]);
  assert.deepEqual(await listChanged([file]), [], 'Run this test with UPDATE_REPORTS=1, then `npm run generate`.');
}

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
    await checkReport('sqlite-server.json', report);
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

describe('the Better Auth example', () => {
  it('fails no case of the conformance kit, and its report in the documents is up to date', async () => {
    const { subject, options, stop } = await createBetterAuthSubject();
    await sendRefusedInvite(subject);
    const report = await run(subject, options);
    await stop();
    await checkReport('better-auth.json', report);
    assert.deepEqual(
      report.cases.filter(({ result }) => result === 'failed'),
      [],
    );
    const reasons = report.cases.flatMap(({ result, reason }) => (result === 'not-checked' ? [reason] : []));
    // Its pages and its API have one origin, and it has no cooldown.
    assert.deepEqual([...new Set(reasons)], ['There is no origin of a page.', 'There is no cooldown after an invite.']);
  });
});

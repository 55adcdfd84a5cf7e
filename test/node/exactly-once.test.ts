import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { JobName, WorkerOptions } from './exactly-once-worker.ts';

const jobs: readonly JobName[] = ['addCustomer', 'inviteCustomer', 'resendInvite'];

/** 10,002 interleavings in total; 900 in `npm test`. */
const runs = process.env['TEST_RUN'] === 'quick' ? 300 : 3334;

describe('one intent has exactly one effect', { concurrency: true }, () => {
  for (const job of jobs)
    it(`${job}: ${runs} interleavings of duplicates, retries, timeouts, lost replies and lost sessions`, async () => {
      const workerData: WorkerOptions = { job, runs };
      const worker = new Worker(new URL('exactly-once-worker.ts', import.meta.url), { workerData });
      // Rejects with the error that ended the thread; a thread that hung reports none.
      const [exitCode] = await once(worker, 'exit');
      assert.equal(exitCode, 0, 'the thread did not finish');
    });
});

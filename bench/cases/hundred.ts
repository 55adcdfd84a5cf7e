import { traceCpu } from '../trace.ts';
import type { Case } from './case.ts';

/** Many forms in the markup of one page, as in a dashboard with a form for each tenant. */
export const hundred: Case = {
  title: '100 forms on one page, from navigation to painted and idle, caches cold',
  throttle: 1,
  sides: ['empty', 'plain', 'ours'],
  metrics: [
    { name: 'CPU', unit: 'ms', net: true, target: 'hundredCpu' },
    { name: 'heap, scripts and DOM', unit: 'kB', target: 'hundredHeap' },
    { name: 'heap, scripts alone', unit: 'kB' },
  ],
  async measure({ page, session, open }) {
    const cpu = await traceCpu(page, () => open(100));
    for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
    return [cpu, (usedSize + embedderHeapUsedSize) / 1000, usedSize / 1000];
  },
};

import { traceCpu } from '../trace.ts';
import type { Case } from './case.ts';

/**
 * Measures from the click on a link to the painted form, including deferred work: parsing, scripts, styles, layout,
 * paint.
 */
const load: Omit<Case, 'title' | 'throttle'> = {
  sides: ['empty', 'plain', 'ours'],
  metrics: [{ name: 'CPU', unit: 'ms', net: true, target: 'cold' }],
  measure: async ({ page, open }) => [await traceCpu(page, () => open(1))],
};

const title = 'one form, from navigation to painted and idle, caches cold';

export const fastLoad: Case = { ...load, title, throttle: 1 };

/** Throttling also scales the time taken by other programs, so run this on a quiet machine. */
export const slowLoad: Case = { ...load, title: `${title}, CPU 4 × slower`, throttle: 4 };

import { traceCpu } from '../trace.ts';
import type { Case } from './case.ts';

/** From a click on a link to the painted form and whatever it puts off: parsing, scripts, styles, layout, paint. */
const load: Omit<Case, 'title' | 'throttle'> = {
  sides: ['empty', 'plain', 'ours'],
  metrics: [{ name: 'CPU', unit: 'ms', net: true, target: 'cold' }],
  measure: async ({ page, open }) => [await traceCpu(page, () => open(1))],
};

const title = 'one form, from navigation to painted and idle, caches cold';

export const fastLoad: Case = { ...load, title, throttle: 1 };

/** The throttle counts time that other programs take as well, so that this one needs a quiet machine. */
export const slowLoad: Case = { ...load, title: `${title}, CPU 4 × slower`, throttle: 4 };

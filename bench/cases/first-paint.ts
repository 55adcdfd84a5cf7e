import { sumCpu, traceTasks } from '../trace.ts';
import type { Case, Metric } from './case.ts';
import { findLongest, longestOwn, many } from './list.ts';

const cpu: Metric = { name: 'CPU', unit: 'ms', net: true };
const nodes: Metric = { name: 'nodes', unit: '', alone: true };

/**
 * Measures from the click on a link to the painted list, including deferred work but not the generation of the data.
 */
const paint = (invites: number, pageSize: number, metrics: readonly Metric[]): Case => ({
  title: `first paint of ${invites.toLocaleString('en')} invites${pageSize === 25 ? '' : `, ours ${pageSize} a page`}`,
  throttle: 1,
  sides: ['empty', 'plain', 'ours'],
  metrics,
  async measure({ page, open }) {
    const tasks = await traceTasks(page, () => open(1, { invites, pageSize }));
    const own = tasks.filter(({ isAside }) => !isAside);
    return [sumCpu(own), findLongest(own), await page.evaluate(countNodes)];
  },
});

/** The targets apply to the default page size; larger pages are shown for comparison. */
const targeted = [{ ...cpu, target: 'firstPaint' }, longestOwn, { ...nodes, target: 'nodes' }];

export const paintFew = paint(100, 25, targeted);
export const paintMany = paint(many, 25, targeted);
export const paintFewLarge = paint(100, 100, [cpu, longestOwn, nodes]);
export const paintManyLarge = paint(many, 100, [cpu, longestOwn, nodes]);

/** Runs in the page. Counts elements, texts and comments in the document and its shadow roots. */
function countNodes(): number {
  const count = (root: Node): number => {
    const walker = document.createTreeWalker(root);
    let sum = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { shadowRoot } = node as Element;
      sum += 1 + (shadowRoot ? count(shadowRoot) : 0);
    }
    return sum;
  };
  return count(document);
}

import { countLive } from '../../tools/testing/count-live.ts';
import { traceCpu } from '../trace.ts';
import type { Case } from './case.ts';

const times = 1000;

/** Forms that are mounted and removed, as in a dialog of a long-lived page. Each one is laid out before its removal. */
export const mounts: Case = {
  title: '1,000 mounts and unmounts',
  throttle: 1,
  sides: ['plain', 'ours'],
  metrics: [
    { name: 'CPU of a mount', unit: 'ms', target: 'mountCpu' },
    { name: 'instances left', unit: '', target: 'instancesLeft', alone: true },
  ],
  async measure({ page, side, subject, open }) {
    await open(0);
    const cpu = await traceCpu(page, () => page.evaluate(mountAndUnmount, times));
    if (side === 'plain') return [cpu / times, 0];
    return [cpu / times, await countLive(page, subject.tag)];
  },
};

/** Runs in the page. */
async function mountAndUnmount(count: number) {
  const mount = Reflect.get(globalThis, 'mount') as () => Promise<HTMLElement>;
  for (let done = 0; done < count; done++) {
    const element = await mount();
    element.getBoundingClientRect();
    element.remove();
  }
}

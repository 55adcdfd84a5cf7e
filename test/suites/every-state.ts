import { exhibits } from '../support/exhibits.ts';
import { keepQuiet } from '../support/quiet.ts';
import type { Shown } from './exhibit.ts';

/** Checks every element in every state that is meant, each in a test of its own. */
export function describeEveryState(
  title: string,
  check: (shown: Shown) => void | Promise<void>,
  isMeant: (state: string) => boolean = () => true,
) {
  describe(title, () => {
    keepQuiet();

    for (const { tag, states } of exhibits)
      describe(tag, () => {
        for (const { name, open } of states) if (isMeant(name)) it(name, async () => check(await open()));
      });
  });
}

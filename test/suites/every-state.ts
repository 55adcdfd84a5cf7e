import { keepQuiet } from '../support/quiet.ts';
import type { Exhibit, Shown } from './exhibit.ts';

/** Something that must hold of every element in every state. */
export interface Criterion {
  readonly title: string;
  /** The states that it is about; all by default. */
  appliesTo?(state: string): boolean;
  /** Throws where it does not hold. Leaves the element as it was, for those that come after. */
  check(shown: Shown): void | Promise<void>;
}

/** Opens an element in each of its states, and checks all criteria there: one test a state, which names each that fails. */
export function describeEveryState({ tag, states }: Exhibit, criteria: readonly Criterion[]) {
  describe(`${tag}, in every state`, () => {
    keepQuiet();

    for (const { name, open } of states)
      it(name, async () => {
        const shown = await open();
        const failures: string[] = [];
        for (const { title, appliesTo, check } of criteria) {
          if (appliesTo && !appliesTo(name)) continue;
          try {
            await check(shown);
          } catch (error) {
            failures.push(`${title} › ${(error as Error).message}`);
          }
        }
        if (failures.length) throw new Error(failures.join('\n'));
      }).timeout(60_000);
  });
}

import { keepQuiet } from '../support/quiet.ts';
import { areAllTested } from '../support/tested-elements.ts';
import type { Exhibit, Shown } from './exhibit.ts';

/** Something that must hold of every element in every state. */
export interface Criterion {
  readonly title: string;
  /** Returns whether the criterion applies to a state; to all by default. */
  appliesTo?(state: string): boolean;
  /**
   * Throws if violated. Leaves the element as it was, for the criteria that come after.
   * @returns How many things it has looked at.
   */
  check(shown: Shown): number | Promise<number>;
}

/** Opens each element in each of its states, and checks all criteria there: one test a state, which names each that fails. */
export function describeEveryState(exhibits: readonly Exhibit[], criteria: readonly Criterion[]) {
  const checked = new Map<string, number>();

  async function checkAll(shown: Shown, state: string) {
    const failures: string[] = [];
    for (const { title, appliesTo, check } of criteria) {
      if (appliesTo && !appliesTo(state)) continue;
      try {
        checked.set(title, (checked.get(title) ?? 0) + (await check(shown)));
      } catch (error) {
        failures.push(`${title} › ${(error as Error).message}`);
      }
    }
    if (failures.length) throw new Error(failures.join('\n'));
  }

  describe('in every state', () => {
    keepQuiet();

    for (const { tag, states } of exhibits)
      describe(tag, () => {
        for (const { name, open } of states) it(name, async () => checkAll(await open(), name));
      });

    // A few elements may lack what a criterion is about.
    if (!areAllTested) return;
    // A suite of its own: tests of a suite run before the suites within it.
    describe('as a whole', () => {
      it('there is something to check for each criterion', () => {
        const idle = criteria.filter(({ title }) => !checked.get(title)).map(({ title }) => title);
        if (idle.length) throw new Error(`Nothing was looked at for ${idle.join(', ')}.`);
      });
    });
  });
}

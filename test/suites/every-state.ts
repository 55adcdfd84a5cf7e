import { keepQuiet } from '../support/quiet.ts';
import { areAllTested } from '../support/tested-elements.ts';
import type { Exhibit, Shown } from './exhibit.ts';

/** A requirement on every element in every state. */
export interface Criterion {
  readonly title: string;
  /** Returns whether the criterion applies to a state; to all by default. */
  appliesTo?(state: string): boolean;
  /**
   * Checks the criterion, and restores the element for the criteria that follow.
   * @returns The number of things checked.
   * @throws If violated.
   */
  check(shown: Shown): number | Promise<number>;
}

/**
 * Opens each element in each of its states and checks all criteria. Each state is one test, which names every violated
 * criterion.
 */
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

    // With only some elements, a criterion may have nothing to check.
    if (!areAllTested) return;
    // In a suite of its own, because a suite's tests run before its nested suites.
    describe('as a whole', () => {
      it('checks something for each criterion', () => {
        const idle = criteria.filter(({ title }) => !checked.get(title)).map(({ title }) => title);
        if (idle.length) throw new Error(`Nothing was looked at for ${idle.join(', ')}.`);
      });
    });
  });
}

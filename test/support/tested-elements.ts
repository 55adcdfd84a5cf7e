/** Set in the page by the test runner. */
interface TestedPage {
  /** Tags to test; set only by `npm test -- --changed`. */
  readonly testedElements?: readonly string[];
}

const { testedElements } = globalThis as TestedPage;

/** Whether all elements are tested. */
export const areAllTested = testedElements === undefined;

/** Returns whether an element is tested, for suites that loop over many elements. */
export const isTested = (tag: string): boolean => testedElements?.includes(tag) ?? true;

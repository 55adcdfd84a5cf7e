/** What the test runner tells the page. */
interface TestedPage {
  /** The tags that a run is about; set by `npm test -- --changed` only. */
  readonly testedElements?: readonly string[];
}

const { testedElements } = globalThis as TestedPage;

/** Whether a run is about all elements. */
export const areAllTested = testedElements === undefined;

/** Whether a run is about an element: it is about all, unless it tests a change. For suites that loop over many elements. */
export const isTested = (tag: string): boolean => testedElements?.includes(tag) ?? true;

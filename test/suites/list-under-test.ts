import type { LitElement } from 'lit';

/** A list that shows something. */
export interface ShownList {
  readonly element: LitElement & { messages: object };
  readonly root: ShadowRoot;
  until(what: string, isSo: () => boolean): Promise<void>;
}

/** What a list may be opened with. */
export interface ListProperties {
  readonly messages?: object;
  readonly hidden?: boolean;
}

/** A list in one of its states. */
export interface ListState {
  readonly name: string;
  /** Opens it with a text of somebody's in every place that has one. */
  open(text: string, properties?: ListProperties): Promise<ShownList>;
}

/** What the suites about lists have to know of one. */
export interface ListUnderTest {
  readonly tag: string;
  readonly states: readonly ListState[];
  /** All texts in English. */
  readonly english: object;
  /** What its states show besides the text that they are opened with. */
  readonly data: readonly string[];
}

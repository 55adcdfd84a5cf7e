import type { LitElement } from 'lit';

/** A rendered list. */
export interface ShownList {
  readonly element: LitElement & { messages: object };
  readonly root: ShadowRoot;
  until(what: string, condition: () => boolean): Promise<void>;
}

/** Properties with which a list can be opened. */
export interface ListProperties {
  readonly messages?: object;
  readonly hidden?: boolean;
}

/** A list in one of its states. */
export interface ListState {
  readonly name: string;
  /** Opens the list with the text wherever data is shown. */
  open(text: string, properties?: ListProperties): Promise<ShownList>;
}

/** A list for the shared suites. */
export interface ListUnderTest {
  readonly tag: string;
  readonly states: readonly ListState[];
  /** All texts in English. */
  readonly english: object;
  /** Displayed text besides that with which the states are opened. */
  readonly data: readonly string[];
}

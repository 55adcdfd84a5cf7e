import { statesOf } from './form-states.ts';
import type { InputForm } from './input-form.ts';
import type { ListUnderTest } from './list-under-test.ts';

/** An element that shows something. */
export interface Shown {
  readonly element: HTMLElement;
  /** What it shows, in all its trees. */
  readonly root: Pick<ShadowRoot, 'querySelector' | 'querySelectorAll' | 'getElementById' | 'activeElement'>;
  until(what: string, isSo: () => boolean): Promise<void>;
}

/** An element with all the states that it can be in, for the suites that every element has to pass. */
export interface Exhibit {
  readonly tag: string;
  readonly states: readonly { readonly name: string; open(): Promise<Shown> }[];
}

export const exhibitForm = (form: InputForm): Exhibit => ({
  tag: form.tag,
  states: statesOf(form).map(({ name, open }) => ({ name, open: () => open(form) })),
});

export const exhibitList = ({ tag, states }: ListUnderTest): Exhibit => ({
  tag,
  states: states.map(({ name, open }) => ({ name, open: () => open('Lighthouse Optics') })),
});

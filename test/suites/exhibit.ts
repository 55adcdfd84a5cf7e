import { statesOf } from './form-states.ts';
import type { InputForm } from './input-form.ts';
import type { ListUnderTest } from './list-under-test.ts';

/** A rendered element. */
export interface Shown {
  readonly element: HTMLElement;
  /** Queries all its trees. */
  readonly root: Pick<ShadowRoot, 'querySelector' | 'querySelectorAll' | 'getElementById' | 'activeElement'>;
  until(what: string, condition: () => boolean): Promise<void>;
}

/** An element with all its states, for the suites that every element must pass. */
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

import type { ExtraField } from '../../src/index.ts';
import type { OpenForm } from '../suites/form-under-test.ts';

/** Options of a select. */
export const options = [
  { value: 'direct', label: 'Direct' },
  { value: 'partner', label: 'Partner' },
];

/** One of each type. */
export const oneOfEach: readonly ExtraField[] = [
  { name: 'poNumber', type: 'text', label: 'Purchase Order', hint: 'On every invoice.' },
  { name: 'assistant', type: 'email', label: 'Assistant' },
  { name: 'fax', type: 'tel', label: 'Fax' },
  { name: 'website', type: 'url', label: 'Homepage' },
  { name: 'seats', type: 'number', label: 'Seats' },
  { name: 'startsOn', type: 'date', label: 'Starts On' },
  { name: 'channel', type: 'select', label: 'Channel', options },
  { name: 'newsletter', type: 'checkbox', label: 'Newsletter' },
];

/** Returns the names of the extra fields in a form. */
export const namesOf = ({ root }: OpenForm['page']): string[] =>
  Array.from(root.querySelectorAll<HTMLInputElement>('[name^="/extra/"]'), ({ name }) => name);

/** Returns the `extra` sent last. */
export function extraOf({ calls }: Pick<OpenForm, 'calls'>): object | undefined {
  const { extra }: { extra?: object } = calls.at(-1)?.input ?? {};
  return extra;
}

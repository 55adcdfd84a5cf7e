import type { FormValues } from '../controllers/form-controller.ts';

/** What stands in a form's controls now, by JSON pointer: autofill does not always tell by events. */
export function readForm(form: HTMLFormElement): FormValues {
  return new Map(
    Array.from(new FormData(form), ([pointer, value]) => [pointer, typeof value === 'string' ? value : '']),
  );
}

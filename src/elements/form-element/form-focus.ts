import { focusedIn, FocusRestorer, type FocusedElement } from '../../controllers/focus-restorer.ts';

/** A focusable element of the form; not all have a name or a caret. */
type Control = HTMLElement & Partial<HTMLInputElement>;

interface FocusedControl extends FocusedElement {
  readonly caret: readonly [start: number | null, end: number | null];
}

/**
 * Restores the focus and the caret to the field of the same name: an update may replace its control, or reuse the control for
 * another field.
 */
export function createFormFocus(getForm: () => HTMLFormElement | null): FocusRestorer<FocusedControl> {
  return new FocusRestorer(
    () => findFocused(getForm()),
    ({ key, caret }) => {
      const controls = Array.from((key && getForm()?.elements) || []) as Control[];
      const control = controls.find(({ name }) => name === key);
      control?.focus();
      if (control?.type === 'text') control.setSelectionRange?.(...caret);
    },
  );
}

function findFocused(form: HTMLFormElement | null): FocusedControl | undefined {
  const root = form?.getRootNode() as Document | ShadowRoot | undefined;
  const element = focusedIn(root) as Control | null;
  if (!element || !form?.contains(element)) return undefined;
  const { name = '', selectionStart = null, selectionEnd = null } = element;
  return { element, key: name, caret: [selectionStart, selectionEnd] };
}

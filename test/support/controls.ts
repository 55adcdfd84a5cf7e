import type { Shown } from '../suites/exhibit.ts';

const interactive = 'a[href], button, input, select, textarea, summary, iframe';

/** Lists the usable controls of an element, in order. */
export function listControls({ root }: Pick<Shown, 'root'>): HTMLElement[] {
  const dialog = root.querySelector('dialog[open]');
  return Array.from(root.querySelectorAll<HTMLElement>(interactive)).filter(
    (control) => control.checkVisibility({ visibilityProperty: true }) && isReachable(control, dialog),
  );
}

/**
 * A modal dialog makes everything outside it inert. Visually hidden controls outside the tab order belong to the
 * browser.
 */
const isReachable = (control: HTMLElement, dialog: Element | null) =>
  (!dialog || dialog.contains(control)) && control.tabIndex >= 0 && !control.matches(':disabled');

/** Names a control in a message. */
export const nameControl = (control: HTMLElement) =>
  [control.localName, control.id && `#${control.id}`, control.textContent?.trim().slice(0, 30)]
    .filter(Boolean)
    .join(' ');

/** Returns the target of a control: for a checkbox, the label around it. */
export const targetOf = (control: HTMLElement): Element =>
  control.matches('[type=checkbox]') ? (control.closest('label') ?? control) : control;

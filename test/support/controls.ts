import type { Shown } from '../suites/exhibit.ts';

const interactive = 'a[href], button, input, select, textarea, summary, iframe';

/** What can be used of an element now, in its order. */
export function listControls({ root }: Pick<Shown, 'root'>): HTMLElement[] {
  const dialog = root.querySelector('dialog[open]');
  return Array.from(root.querySelectorAll<HTMLElement>(interactive)).filter(
    (control) => control.checkVisibility({ visibilityProperty: true }) && isReachable(control, dialog),
  );
}

/** A modal dialog keeps everything else from being used; what is out of sight and of the tab order is the browser's own. */
const isReachable = (control: HTMLElement, dialog: Element | null) =>
  (!dialog || dialog.contains(control)) && control.tabIndex >= 0 && !control.matches(':disabled');

/** A control as a message names it. */
export const nameControl = (control: HTMLElement) =>
  [control.localName, control.id && `#${control.id}`, control.textContent?.trim().slice(0, 30)]
    .filter(Boolean)
    .join(' ');

/** What is hit to use a control: a box and the label around it are one. */
export const targetOf = (control: HTMLElement): Element =>
  control.matches('[type=checkbox]') ? (control.closest('label') ?? control) : control;

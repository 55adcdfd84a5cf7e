import { listElements, nameOf } from './check-layout.ts';

/**
 * Messages and controls that no look may hide. Sort buttons are not among them: they disappear with the column headers.
 */
const lasting =
  'input, select, textarea, button[part~=button], dialog, [role=alert], .notice, [part~=notice], .skeleton, .empty, [slot=empty]';

const isShown = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Lists the messages and controls that are visible below an element. */
export const listShown = (root: HTMLElement): readonly HTMLElement[] =>
  Array.from(listElements(root)).filter((element) => element.matches(lasting) && isShown(element));

/** Fails if a look hides what was shown before and is still in the page. */
export function checkShown(shown: readonly HTMLElement[]) {
  const hidden = shown.filter((element) => element.isConnected && !isShown(element));
  if (hidden.length) throw new Error(`Not shown: ${hidden.map(nameOf).join('\n')}`);
}

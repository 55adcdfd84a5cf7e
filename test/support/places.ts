/** Returns the first text in an element that is more than white space. */
export function firstText(element: Node): Text {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) return walker.currentNode as Text;
  throw new Error('There is no text.');
}

/** Returns the position of a character of a text, in pixels from the left of the window. */
export function leftOf(text: Text, index: number): number {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect().left;
}

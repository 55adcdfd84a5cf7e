import { expect } from '@open-wc/testing';
import type { Criterion } from './every-state.ts';
import type { Shown } from './exhibit.ts';

/** Reads enough styles from an element to tell whether all its style sheets apply, including those added later. */
const readLook = ({ element, root }: Shown) =>
  [element, ...root.querySelectorAll('*:not(option)')].map((node) => {
    const { display, color, backgroundColor, borderTopStyle, fontWeight } = (
      node.ownerDocument.defaultView as Window
    ).getComputedStyle(node);
    return [node.localName, display, color, backgroundColor, borderTopStyle, fontWeight].join(' ');
  });

/** Opens a document of the same origin and width. */
function openFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = String(innerWidth);
  document.body.append(frame);
  (frame.contentDocument as Document).documentElement.lang = document.documentElement.lang;
  return frame;
}

/** An element keeps its look when it moves to another document and back. */
export const moves: Criterion = {
  title: 'keeps its look after a move to another document and back',
  // Without an adapter, the element shows its message only after another search.
  appliesTo: (state) => state !== 'no adapter',
  async check(shown) {
    const { element } = shown;
    const home = element.parentElement as Element;
    const look = readLook(shown);
    const frame = openFrame();
    const looks = [];
    for (const place of [frame.contentDocument?.body as Element, home]) {
      place.append(element);
      await new Promise((resolve) => setTimeout(resolve));
      looks.push(readLook(shown));
    }
    frame.remove();
    expect(looks[0], 'in the other document').to.deep.equal(look);
    expect(looks[1], 'back').to.deep.equal(look);
    return look.length;
  },
};

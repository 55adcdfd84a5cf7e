import { expect } from '@open-wc/testing';
import type { Shown } from '../suites/exhibit.ts';
import { describeEveryState } from '../suites/every-state.ts';

/** How everything in an element looks: enough to tell whether its style sheets, and those that came later, are there. */
const readLook = ({ element, root }: Shown) =>
  [element, ...root.querySelectorAll('*:not(option)')].map((node) => {
    const { display, color, backgroundColor, borderTopStyle, fontWeight } = (
      node.ownerDocument.defaultView as Window
    ).getComputedStyle(node);
    return [node.localName, display, color, backgroundColor, borderTopStyle, fontWeight].join(' ');
  });

/** A document of the same origin, as wide as this one. */
function openFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = String(innerWidth);
  document.body.append(frame);
  (frame.contentDocument as Document).documentElement.lang = document.documentElement.lang;
  return frame;
}

describeEveryState(
  'moved into another document and back, an element looks as it did',
  async (shown) => {
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
  },
  // Who has no adapter looks for one anew wherever it comes, before it says so again.
  (state) => state !== 'no adapter',
);

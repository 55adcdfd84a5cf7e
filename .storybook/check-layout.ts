/** The elements below a node, in shadow trees as well. */
function* listElements(node: ParentNode): Generator<HTMLElement> {
  for (const element of node.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* listElements(element.shadowRoot);
  }
}

/** An element as a message names it. */
const nameOf = ({ localName, id, className, textContent }: HTMLElement) =>
  `<${localName} id="${id}" class="${className}">${textContent.trim().slice(0, 40)}`;

/** What one has to be able to tell from the page around it: fields, and buttons that look like buttons. */
const framed = 'input:not([type=checkbox]), select, textarea, button[part~=button]';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Whether something is drawn on at least one side of an element: a line that is not of the page's own colour. */
function hasFrame(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  return sides.some(
    (side) =>
      Number.parseFloat(style[`border${side}Width`]) >= 1 &&
      style[`border${side}Style`] !== 'none' &&
      style[`border${side}Color`] !== style.backgroundColor,
  );
}

/** Fails where the page scrolls sideways (WCAG 2.2 1.4.10), or where forced colours leave a control without its frame. */
export function checkLayout({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = Array.from(listElements(document.body)).filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 0.5 || element.getBoundingClientRect().left < -0.5,
    );
    throw new Error(`The page scrolls sideways: ${scrollWidth} > ${clientWidth} px. ${wide.map(nameOf).join('\n')}`);
  }
  if (!matchMedia('(forced-colors: active)').matches) return;
  const bare = Array.from(listElements(canvasElement)).filter(
    (element) => element.matches(framed) && element.checkVisibility() && !hasFrame(element),
  );
  if (bare.length) throw new Error(`Without a frame in forced colours: ${bare.map(nameOf).join('\n')}`);
}

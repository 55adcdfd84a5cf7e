/** Yields every element below a node, including those in shadow trees. */
export function* listElements(node: ParentNode): Generator<HTMLElement> {
  for (const element of node.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* listElements(element.shadowRoot);
  }
}

/** Names an element in a message. */
export const nameOf = ({ localName, id, className, textContent }: HTMLElement) =>
  `<${localName} id="${id}" class="${className}">${textContent.trim().slice(0, 40)}`;

/** Controls that must stand out from the page around them: fields, and buttons that look like buttons. */
const framed = 'input:not([type=checkbox]), select, textarea, button[part~=button]';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Returns whether at least one side of an element has a visible border, in another colour than its background. */
function hasFrame(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  return sides.some(
    (side) =>
      Number.parseFloat(style[`border${side}Width`]) >= 1 &&
      style[`border${side}Style`] !== 'none' &&
      style[`border${side}Color`] !== style.backgroundColor,
  );
}

/** Checks that the page does not scroll sideways (WCAG 2.2, 1.4.10); reports the elements that cause it. */
function findSideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = Array.from(listElements(document.body)).filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth + 0.5 || element.getBoundingClientRect().left < -0.5,
  );
  return [`The page scrolls sideways: ${scrollWidth} > ${clientWidth} px. ${wide.map(nameOf).join('\n')}`];
}

/** Finds custom elements whose content is wider than they are. */
function findOverflow(canvas: HTMLElement): string[] {
  const overflowing = Array.from(listElements(canvas)).filter(
    (element) => element.shadowRoot && element.clientWidth && element.scrollWidth > element.clientWidth,
  );
  return overflowing.length ? [`Content overflows: ${overflowing.map(nameOf).join('\n')}`] : [];
}

/** Finds controls without a visible border in forced colours. */
function findBare(canvas: HTMLElement): string[] {
  if (!matchMedia('(forced-colors: active)').matches) return [];
  const bare = Array.from(listElements(canvas)).filter(
    (element) => element.matches(framed) && element.checkVisibility() && !hasFrame(element),
  );
  return bare.length ? [`Without a frame in forced colours: ${bare.map(nameOf).join('\n')}`] : [];
}

/** Fails if content of a story overflows or a control loses its frame. */
export function checkLayout({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  const problems = [...findSideways(), ...findOverflow(canvasElement), ...findBare(canvasElement)];
  if (problems.length) throw new Error(problems.join('\n'));
}

/** Computed styles to compare for each node. */
const compared = [
  'display',
  'visibility',
  'color',
  'backgroundColor',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontVariant',
  'letterSpacing',
  'lineHeight',
  'wordSpacing',
  'textIndent',
  'textShadow',
  'textTransform',
  'whiteSpace',
  'cursor',
  'float',
  'borderBlockStart',
  'borderInlineStart',
  'borderStartStartRadius',
  'marginBlockStart',
  'marginInlineStart',
  'paddingBlockStart',
  'paddingInlineStart',
  'inlineSize',
  'blockSize',
] as const;

/** Returns JavaScript for the page that measures an element's styles, node by node. */
export const measure = (tag: string) => `(${look.toString()})(${JSON.stringify([tag, compared])})`;

function look([tag, names]: readonly [string, readonly (keyof CSSStyleDeclaration & string)[]]) {
  const host = Element.prototype.querySelector.call(document.childNodes[document.childNodes.length - 1], tag);
  const looks: Record<string, string> = {};
  const note = (place: ParentNode, path: string) => {
    // Visually hidden text may appear at any time.
    const shown = Array.from(place.children).filter((element) => !element.matches('style, option, .visually-hidden'));
    for (const [index, element] of shown.entries()) {
      const own = `${path} ${index}:${element.localName}`;
      const style = getComputedStyle(element);
      looks[own] = Array.from(names, (name) => {
        const value = String(style[name]);
        // Lines of text are rounded differently.
        return `${name}: ${value.replace(/^(\\d+)\\.\\d+px$/, '$1px')}`;
      }).join('; ');
      note(element, own);
    }
  };
  if (host?.shadowRoot) note(host.shadowRoot, '');
  const light = host?.querySelector('[slot="form"]');
  if (light) note(light, 'form');
  return looks;
}

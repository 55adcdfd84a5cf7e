const open = '⟦';
const close = '⟧';

/** Texts, however deep, of which each is put into brackets; what functions make of what they are given as well. */
export function toPseudo<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') return `${open}${texts}${close}` as Texts;
  if (typeof texts === 'function')
    return ((...given: readonly unknown[]) =>
      toPseudo((texts as (...all: readonly unknown[]) => string)(...given))) as Texts;
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, toPseudo(text)])) as Texts;
}

/** What of a text stands outside of all brackets. */
export function outsideOfPseudo(text: string): string {
  let depth = 0;
  return [...text]
    .filter((character) => {
      if (character === open) depth++;
      const isOutside = depth === 0;
      if (character === close) depth--;
      return isOutside;
    })
    .join('');
}

const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'alt',
];

/** All words in a tree: its texts, and attributes that are shown or read out. */
export function listWords(root: Pick<ParentNode, 'querySelectorAll'>): readonly string[] {
  const elements = Array.from(root.querySelectorAll('*'));
  const texts = elements.flatMap(({ childNodes }) =>
    Array.from(childNodes, (node) => (node instanceof Text ? node.data : '')),
  );
  const attributes = elements.flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''));
  return [...texts, ...attributes].map((text) => text.trim()).filter(Boolean);
}

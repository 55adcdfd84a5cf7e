const open = '⟦';
const close = '⟧';

/** Puts every text in brackets, at any depth, including the results of functions. */
export function toPseudo<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') return `${open}${texts}${close}` as Texts;
  if (typeof texts === 'function')
    return ((...given: readonly unknown[]) =>
      toPseudo((texts as (...all: readonly unknown[]) => string)(...given))) as Texts;
  return Object.fromEntries(Object.entries(texts as object).map(([key, text]) => [key, toPseudo(text)])) as Texts;
}

/** Returns the parts of a text outside all brackets. */
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

/** Returns the texts between the child elements of an element. Names in `<bdi>` belong to the sentence around them. */
function listTexts({ childNodes }: Element): readonly string[] {
  const texts = [''];
  for (const node of childNodes)
    if (node instanceof Text || (node instanceof Element && node.localName === 'bdi'))
      texts.push(`${texts.pop()}${node.textContent}`);
    else if (node instanceof Element) texts.push('');
  return texts;
}

/** Lists all words in a tree: texts, and attributes that are shown or read out. */
export function listWords(root: Pick<ParentNode, 'querySelectorAll'>): readonly string[] {
  const elements = Array.from(root.querySelectorAll('*'));
  const texts = elements.filter(({ localName }) => localName !== 'bdi').flatMap(listTexts);
  const attributes = elements.flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''));
  return [...texts, ...attributes].map((text) => text.trim()).filter(Boolean);
}

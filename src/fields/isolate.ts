import { html, nothing } from 'lit';

/** Characters that embed, override or isolate a text direction. Inside a value, they could end its isolate. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** An isolate: its first character (left-to-right, or by the first strong character) and its content. */
const isolated = /([\u2066\u2068])([^\u2066-\u2069]*)\u2069/;

/**
 * Isolates a value from the text direction of the sentence around it (Unicode's first strong isolate, U+2068). Accepts
 * `undefined`, because adapters may omit values.
 */
export const isolate = (value: string | undefined) => `\u2068${(value ?? '').replace(directionMarks, '')}\u2069`;

/**
 * Renders a text with a `<bdi>` in place of each isolate, so that users do not copy invisible characters. Attributes
 * keep the isolates, because users cannot copy them.
 */
export function renderText(text: string): unknown {
  // With two groups, every third part is the text between isolates.
  const parts = text.split(isolated);
  if (parts.length === 1) return text;
  return parts.map((part, index) => {
    if (index % 3 === 0) return part;
    return index % 3 === 1 ? nothing : html`<bdi dir=${parts[index - 1] === '\u2066' ? 'ltr' : nothing}>${part}</bdi>`;
  });
}

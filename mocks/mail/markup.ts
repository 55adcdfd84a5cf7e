/** HTML that is inserted without escaping. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Value = string | number | Markup | readonly Markup[];

/**
 * Template tag for HTML that escapes every interpolated text.
 * Not named `html`, because formatters would then add white space, which shows in emails.
 */
export function markup(texts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = texts.map((text, index) => text + (index < values.length ? toHtml(values[index]!) : ''));
  return new Markup(parts.join(''));
}

function toHtml(value: Value): string {
  if (value instanceof Markup) return value.html;
  return typeof value === 'object' ? value.map(toHtml).join('') : escape(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (char) => entities[char]!);

/** A text for each way in which a language counts; where a way has none, `other` stands in. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

// Making one is slow (about 20 ms for the first), so each is made when it is needed, and kept.
const rules = new Map<string, Intl.PluralRules>();
const formats = new Map<string, Intl.NumberFormat>();

/** The form that goes with a count. */
export function plural(language: string, count: number, forms: Forms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return forms[rule.select(count)] ?? forms.other;
}

/** A number as the language writes it; in the digits of phone numbers, whatever digits the browser prefers. */
export function formatNumber(language: string, count: number): string {
  // Nothing to group: without the price of a first format.
  if (Number.isInteger(count) && count >= 0 && count < 1000) return String(count);
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  formats.set(language, format);
  return format.format(count);
}

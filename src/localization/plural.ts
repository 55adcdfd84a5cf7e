/** A text for each way in which a language counts; where a way has none, `other` stands in. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

// Each is made when it is needed, and kept.
const rules = new Map<string, Intl.PluralRules>();

/** The form that goes with a count. */
export function plural(language: string, count: number, forms: Forms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return forms[rule.select(count)] ?? forms.other;
}

/** What parts thousands; a comma where nothing else is said. Spanish parts numbers from five digits on. */
const separators: Readonly<Record<string, string>> = { de: '.', es: '.', fr: '\u202f' };

/** A whole number as the language writes it, in the digits of phone numbers. Not by Intl, whose first use is slow. */
export function formatNumber(language: string, count: number): string {
  const digits = String(count);
  if (language === 'es' && digits.length < 5) return digits;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(separators[language] ?? ',');
}

/** Texts by plural category (CLDR). Categories without a text use `other`. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rules = new Map<string, Intl.PluralRules>();

/** Returns the plural form for a count. */
export function plural(language: string, count: number, forms: PluralForms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return forms[rule.select(count)] ?? forms.other;
}

/** Thousands separators by language; a comma in all others. */
const separators: Readonly<Record<string, string>> = { de: '.', es: '.', fr: '\u202f' };

/**
 * Formats an integer with thousands separators, in Latin digits. Spanish groups numbers of five digits or more.
 *
 * Not `Intl.NumberFormat`: its first use is slow.
 */
export function formatNumber(language: string, count: number): string {
  const digits = String(count);
  if (language === 'es' && digits.length < 5) return digits;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(separators[language] ?? ',');
}

/** A record of texts with every member optional, at every depth. */
export type Overrides<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string | ((...given: never[]) => string)
    ? Texts[Key]
    : Overrides<Texts[Key]>;
};

/**
 * Merges the host page's texts over the default ones, at every depth. Own members only.
 * @param overrides - A missing, `undefined` or `null` member keeps the default: frameworks set these for unset props.
 */
export function override<Texts extends object>(texts: Texts, overrides: Overrides<Texts> | null | undefined): Texts {
  const merged = Object.entries(overrides ?? {}).map(([key, own]) => {
    const text = Object.hasOwn(texts, key) ? texts[key as keyof Texts] : undefined;
    return [key, isRecord(text) && isRecord(own) ? override(text, own) : (own ?? text)];
  });
  return { ...texts, ...(Object.fromEntries(merged) as Texts) };
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

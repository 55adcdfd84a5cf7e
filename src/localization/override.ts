/** Any part of a record of texts, however deep. */
export type Overrides<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string | ((...given: never[]) => string)
    ? Texts[Key]
    : Overrides<Texts[Key]>;
};

/**
 * The texts, with the host's own in place of some. Own members only; a text that is left out stays as it was.
 *
 * Frameworks write `undefined` or `null` where a page sets none.
 */
export function override<Texts extends object>(texts: Texts, overrides: Overrides<Texts> | null | undefined): Texts {
  const merged = Object.entries(overrides ?? {}).map(([key, own]) => {
    const text = Object.hasOwn(texts, key) ? texts[key as keyof Texts] : undefined;
    return [key, isRecord(text) && isRecord(own) ? override(text, own) : (own ?? text)];
  });
  return { ...texts, ...(Object.fromEntries(merged) as Texts) };
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

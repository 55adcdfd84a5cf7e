/** Isolates a value from the text direction of the sentence around it (Unicode's first strong isolate, U+2068). */
export const isolate = (value: string) => `\u2068${value}\u2069`;

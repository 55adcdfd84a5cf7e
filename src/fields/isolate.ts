/** Keeps a name or an address from turning the direction of the sentence around it (Unicode's first strong isolate). */
export const isolate = (value: string) => `\u2068${value}\u2069`;

/** The id of a field's control within its form. No two members share one, and none has a space: it stands in lists. */
export const fieldId = (pointer: string, prefix = '') =>
  prefix +
  pointer.slice(1).replace(/[^A-Za-z0-9]/gu, (sign) => (sign === '/' ? '-' : `_${sign.codePointAt(0)?.toString(16)}_`));

/**
 * Returns the id of a field's control: unique for each pointer, and without spaces, because `aria-describedby` takes a
 * space-separated list.
 * @example fieldId('/address/city') // 'address-city'
 */
export const fieldId = (pointer: string, prefix = '') =>
  prefix +
  pointer.slice(1).replace(/[^A-Za-z0-9]/gu, (char) => (char === '/' ? '-' : `_${char.codePointAt(0)?.toString(16)}_`));

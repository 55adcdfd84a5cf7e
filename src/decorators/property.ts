import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Makes a class field a reactive property. Lit's own decorator serves other kinds of decorators as well, for 0.3 kB more on
 * every page.
 */
export const property =
  <Type, TypeHint>(options?: PropertyDeclaration<Type, TypeHint>) =>
  (prototype: ReactiveElement, name: string) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options as PropertyDeclaration);

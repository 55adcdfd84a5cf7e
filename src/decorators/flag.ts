import type { ComplexAttributeConverter } from 'lit';

/**
 * A boolean attribute, which frameworks that do not know the element yet may write as `disabled="false"`: Vue does while its
 * definition is on the way.
 */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (text) => (text ?? 'false') !== 'false',
};

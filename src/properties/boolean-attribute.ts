import type { ComplexAttributeConverter } from 'lit';

/**
 * Converts a boolean attribute. Reads `disabled="false"` as false, which is how Vue writes it before the element is defined.
 */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (text) => (text ?? 'false') !== 'false',
};

/** What a reply must have: JSON types by member; an array shows one item. */
export type Shape = string | readonly [Shape] | { readonly [member: string]: Shape };

/** Whether a value has the members of a shape; members that the shape does not name may be anything. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape;
  if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(
      ([member, inner]) => Object.hasOwn(value, member) && fits((value as Record<string, unknown>)[member], inner),
    )
  );
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

import type { FormSurface } from './form-surface.ts';

/** An empty form, for another; only the members to keep stay. */
export function startAnother(
  { host, values, returnToFields }: Pick<FormSurface<object>, 'host' | 'values' | 'returnToFields'>,
  keep: readonly string[] = [],
) {
  const kept = keep.map((pointer) => [pointer, values.get(pointer)] as const);
  host.reset();
  for (const [pointer, value] of kept) values.fill(pointer, value);
  returnToFields();
}

/** A record of the given members, by JSON pointer. The pointers are the contract's own, never data. */
export function buildRecord(members: Iterable<readonly [pointer: string, value: unknown]>): object {
  const record: Record<string, unknown> = {};
  for (const [pointer, value] of members) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    let parent = record;
    for (const step of steps) parent = (parent[step] ??= {}) as Record<string, unknown>;
    parent[last] = value;
  }
  return record;
}

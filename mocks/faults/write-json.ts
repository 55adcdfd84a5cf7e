/** JSON text that `writeJson` inserts unchanged. */
export class RawJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Member = readonly [name: string, value: unknown];

/** Works like `JSON.stringify`, but lets `change` rewrite the members of each object; names may even repeat. */
export function writeJson(value: unknown, change: (members: readonly Member[]) => readonly Member[]): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map((item) => writeJson(item, change)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = change(Object.entries(value));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member, change)}`).join(',')}}`;
}

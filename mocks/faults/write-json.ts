/** JSON that stays as it is written. */
export class RawJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Member = readonly [name: string, value: unknown];

/** As `JSON.stringify`, but each object has the members that `change` makes of its own: twice, or `__proto__`, if need be. */
export function writeJson(value: unknown, change: (members: readonly Member[]) => readonly Member[]): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map((item) => writeJson(item, change)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = change(Object.entries(value));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member, change)}`).join(',')}}`;
}

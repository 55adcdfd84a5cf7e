import { encode, isEventStream, replaceBody } from './make-reply.ts';

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

/** Changes the JSON of the real response; in an event stream, the data of each event. */
export async function changeJson(response: Response, change: (json: unknown) => string): Promise<Response> {
  if (isEventStream(response))
    return replaceBody(response, response.body?.pipeThrough(changeEvents((text) => change(JSON.parse(text)))) ?? null);
  if (!response.headers.get('Content-Type')?.includes('json')) return response;
  return replaceBody(response, encode(change(await response.json())));
}

function changeEvents(change: (data: string) => string): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  const decoder = new TextDecoder();
  let rest = '';
  return new TransformStream({
    transform(chunk, controller) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      const changed = lines.map((line) => line.replace(/^data: ?(.+)/, (_, data: string) => `data: ${change(data)}`));
      if (changed.length) controller.enqueue(encode(`${changed.join('\n')}\n`));
    },
  });
}

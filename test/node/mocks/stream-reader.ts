/** One block of an event stream: its fields by name. A comment has an empty name. */
export type Block = Readonly<Record<string, string>>;

/** Reads an event stream block by block, as it arrives. */
export class StreamReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#reader = stream.getReader();
  }

  /** Resolves to `undefined` at the end. */
  async next(): Promise<Block | undefined> {
    while (!this.#text.includes('\n\n')) {
      const { done, value } = await this.#reader.read();
      if (done) return undefined;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
    const end = this.#text.indexOf('\n\n');
    const lines = this.#text.slice(0, end).split('\n');
    this.#text = this.#text.slice(end + 2);
    return Object.fromEntries(lines.map((line) => /^([^:]*): ?(.*)$/.exec(line)!.slice(1)) as [string, string][]);
  }

  cancel(): Promise<void> {
    return this.#reader.cancel();
  }
}

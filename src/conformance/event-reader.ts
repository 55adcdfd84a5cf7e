import { EventParser, type StreamEvent } from '../adapter/rest/event-parser.ts';
import { Failure } from './assert.ts';

/** Reads an event stream event by event. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  readonly #parser = new EventParser('');
  readonly #unread: StreamEvent[] = [];

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#reader = stream.getReader();
  }

  /** @throws {Failure} If the stream ends. */
  async next(): Promise<StreamEvent> {
    for (;;) {
      const event = this.#unread.shift();
      if (event) return event;
      const { done, value } = await this.#reader.read();
      if (done) throw new Failure('the stream has ended');
      this.#unread.push(...this.#parser.parse(this.#decoder.decode(value, { stream: true })));
    }
  }

  /** Skips events until one matches. */
  async find(matches: (event: StreamEvent) => boolean): Promise<StreamEvent> {
    for (;;) {
      const event = await this.next();
      if (matches(event)) return event;
    }
  }

  cancel(): Promise<void> {
    return this.#reader.cancel().catch(() => {});
  }
}

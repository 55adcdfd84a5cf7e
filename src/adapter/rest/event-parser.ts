/** One event of a stream. */
export interface StreamEvent {
  /** The id of the last event that had one, this one included. */
  readonly id: string;
  /** Empty where the server only said where the stream stands. */
  readonly type: string;
  readonly data: string;
}

/** The most that one event may weigh, in characters. */
const eventCap = 256_000;

/** Cuts text that arrives in pieces into events (HTML standard, "Parsing an event stream"). */
export class EventParser {
  #rest = '';
  #id: string;
  #type = '';
  #data: string[] = [];
  #size = 0;
  #hasId = false;
  #retry: number | undefined;

  constructor(lastEventId: string) {
    this.#id = lastEventId;
  }

  /** Milliseconds that the server asks to wait before the next connection, if it did. */
  get retry(): number | undefined {
    return this.#retry;
  }

  /** The events that this piece completes. Throws `RangeError` for one that is far too large. */
  parse(piece: string): StreamEvent[] {
    // A carriage return at the end may be half of a line break.
    const text = this.#rest + piece;
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > eventCap) throw new RangeError('An event of the stream is too large.');
    return lines.flatMap((line) => this.#takeLine(line));
  }

  #takeLine(line: string): StreamEvent[] {
    if (!line) return this.#complete();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    this.#size += line.length;
    if (this.#size > eventCap) throw new RangeError('An event of the stream is too large.');
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#type = value;
    else if (field === 'id' && !value.includes('\0')) {
      this.#id = value;
      this.#hasId = true;
    } else if (field === 'retry' && /^\d+$/.test(value)) this.#retry = Number(value);
    return [];
  }

  #complete(): StreamEvent[] {
    const isEmpty = !this.#data.length;
    const type = isEmpty ? '' : this.#type || 'message';
    const event = { id: this.#id, type, data: this.#data.join('\n') };
    this.#data = [];
    this.#type = '';
    this.#size = 0;
    const isNews = !isEmpty || this.#hasId;
    this.#hasId = false;
    return isNews ? [event] : [];
  }
}

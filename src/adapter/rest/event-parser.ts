/** One event of a stream. */
export interface StreamEvent {
  /** The last event id received, whether with this event or an earlier one. */
  readonly id: string;
  /** Empty if the server sent an id without an event. */
  readonly type: string;
  readonly data: string;
}

/** The maximum size of one event, in characters. */
const maxEventLength = 256_000;

/** Parses an event stream that arrives in chunks (HTML standard, "Interpreting an event stream"). */
export class EventParser {
  #rest = '';
  #id: string;
  #type = '';
  #data: string[] = [];
  #length = 0;
  #hasId = false;
  #retry: number | undefined;

  constructor(lastEventId: string) {
    this.#id = lastEventId;
  }

  /** The reconnection delay that the server asked for, in milliseconds. */
  get retry(): number | undefined {
    return this.#retry;
  }

  /**
   * Parses a chunk of decoded text.
   * @returns The events that the chunk completes.
   * @throws {RangeError} If an event is too large.
   */
  parse(chunk: string): StreamEvent[] {
    // A carriage return at the end of a chunk may be the first half of a line break.
    const lines = (this.#rest + chunk).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    assertLength(this.#rest.length);
    return lines.flatMap((line) => (line ? this.#parseLine(line) : this.#dispatch()));
  }

  #parseLine(line: string): StreamEvent[] {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    this.#length += line.length;
    assertLength(this.#length);
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#type = value;
    else if (field === 'id' && !value.includes('\0')) {
      this.#id = value;
      this.#hasId = true;
    } else if (field === 'retry' && /^\d+$/.test(value)) this.#retry = Number(value);
    return [];
  }

  #dispatch(): StreamEvent[] {
    const hasData = this.#data.length > 0;
    const event = { id: this.#id, type: hasData ? this.#type || 'message' : '', data: this.#data.join('\n') };
    const isReported = hasData || this.#hasId;
    this.#data = [];
    this.#type = '';
    this.#length = 0;
    this.#hasId = false;
    return isReported ? [event] : [];
  }
}

function assertLength(length: number) {
  if (length > maxEventLength) throw new RangeError('An event of the stream is too large.');
}

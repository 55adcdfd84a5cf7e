import type { InviteRow } from '../db/invites.ts';
import { toBase64Url } from '../db/tokens.ts';

/** A change of an invite: the invite as it was after it. */
export interface InviteChange {
  readonly id: string;
  readonly invite: InviteRow;
}

interface Subscriber {
  onChange(change: InviteChange): void;
  onEnd(): void;
}

/** The latest changes of all invites, for those who follow them and those who come back. */
export class InviteLog {
  /** Tells the ids of this log from those of an earlier one: after a restart the numbers begin anew. */
  readonly #logId = toBase64Url(crypto.getRandomValues(new Uint8Array(6)));
  readonly #capacity: number;
  readonly #changes: InviteChange[] = [];
  readonly #subscribers = new Set<Subscriber>();
  #count = 0;
  #hasEnded = false;

  constructor(capacity = 1000) {
    this.#capacity = capacity;
  }

  /** How many follow it now. */
  get subscriberCount(): number {
    return this.#subscribers.size;
  }

  /** Whether nothing will change any more. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** The id of the latest change; of the start, where there is none. */
  get lastId(): string {
    return this.#toId(this.#count);
  }

  append(invite: InviteRow): void {
    this.#count++;
    const change = { id: this.lastId, invite };
    this.#changes.push(change);
    if (this.#changes.length > this.#capacity) this.#changes.shift();
    for (const subscriber of this.#subscribers) subscriber.onChange(change);
  }

  /** What came after the change with this id; nothing is known of one that is too old, or of another log. */
  changesAfter(id: string): readonly InviteChange[] | undefined {
    const missed = this.#count - Number(id.split('.')[1]);
    return id === this.#toId(this.#count - missed) && missed >= 0 && missed <= this.#changes.length
      ? this.#changes.slice(this.#changes.length - missed)
      : undefined;
  }

  /** Returns what ends it. */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber);
    return () => void this.#subscribers.delete(subscriber);
  }

  end(): void {
    this.#hasEnded = true;
    for (const subscriber of this.#subscribers) subscriber.onEnd();
  }

  #toId(number: number): string {
    return `${this.#logId}.${number}`;
  }
}

import type { InviteRow } from '../db/invites.ts';
import { toBase64Url } from '../db/tokens.ts';

/** A change to an invite, with the invite after the change. */
export interface InviteChange {
  readonly id: string;
  readonly invite: InviteRow;
}

interface Subscriber {
  onChange(change: InviteChange): void;
  onEnd(): void;
}

/** Keeps the latest changes of all invites, for subscribers and for clients that reconnect. */
export class InviteLog {
  /** Distinguishes event ids of this log from those before a reset, when numbering restarts. */
  readonly #logId = toBase64Url(crypto.getRandomValues(new Uint8Array(6)));
  readonly #capacity: number;
  readonly #changes: InviteChange[] = [];
  readonly #subscribers = new Set<Subscriber>();
  #count = 0;
  #hasEnded = false;

  constructor(capacity = 1000) {
    this.#capacity = capacity;
  }

  /** The current number of subscribers. */
  get subscriberCount(): number {
    return this.#subscribers.size;
  }

  /** Whether the log was closed by a reset. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** The id of the latest change, or of the start if there is none. */
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

  /** The changes after the one with this id; `undefined` if the id is too old or belongs to another log. */
  changesAfter(id: string): readonly InviteChange[] | undefined {
    const missed = this.#count - Number(id.split('.')[1]);
    return id === this.#toId(this.#count - missed) && missed >= 0 && missed <= this.#changes.length
      ? this.#changes.slice(this.#changes.length - missed)
      : undefined;
  }

  /** @returns A function that unsubscribes. */
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

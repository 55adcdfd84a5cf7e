import type { InviteRow } from '../db/invites.ts';
import { toBase64Url } from '../db/tokens.ts';

/** A change of an invite: the invite as it was after it. */
export interface InviteChange {
  readonly id: string;
  readonly invite: InviteRow;
}

interface Follower {
  onChange(change: InviteChange): void;
  onEnd(): void;
}

/** The latest changes of all invites, for those who follow them and those who come back. */
export class InviteLog {
  /** Tells the ids of this log from those of an earlier one: after a restart the numbers begin anew. */
  readonly #name = toBase64Url(crypto.getRandomValues(new Uint8Array(6)));
  readonly #capacity: number;
  readonly #changes: InviteChange[] = [];
  readonly #followers = new Set<Follower>();
  #count = 0;
  #hasEnded = false;

  constructor(capacity = 1000) {
    this.#capacity = capacity;
  }

  /** How many follow it now. */
  get followers(): number {
    return this.#followers.size;
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
    for (const follower of this.#followers) follower.onChange(change);
  }

  /** What came after the change with this id; nothing is known of one that is too old, or of another log. */
  after(id: string): readonly InviteChange[] | undefined {
    const missed = this.#count - Number(id.split('.')[1]);
    return id === this.#toId(this.#count - missed) && missed >= 0 && missed <= this.#changes.length
      ? this.#changes.slice(this.#changes.length - missed)
      : undefined;
  }

  /** Returns what ends it. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => void this.#followers.delete(follower);
  }

  end(): void {
    this.#hasEnded = true;
    for (const follower of this.#followers) follower.onEnd();
  }

  #toId(number: number): string {
    return `${this.#name}.${number}`;
  }
}

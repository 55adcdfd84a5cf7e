/** What is known of a token. */
interface StoredToken {
  readonly inviteId: string;
  /** A later mail replaced it: its holder is told so, and gets no further. */
  readonly replaced: boolean;
}

/** The registration tokens of all invites, by their hashes. An invite may have several. */
export class TokenStore {
  readonly #byHash = new Map<string, StoredToken>();

  get hashes(): readonly string[] {
    return [...this.#byHash.keys()];
  }

  get(hash: string): StoredToken | undefined {
    return this.#byHash.get(hash);
  }

  add(hash: string, inviteId: string): void {
    this.#byHash.set(hash, { inviteId, replaced: false });
  }

  /** Closes every link that an invite has had so far. */
  markReplaced(inviteId: string): void {
    for (const [hash, token] of this.#byHash)
      if (token.inviteId === inviteId) this.#byHash.set(hash, { inviteId, replaced: true });
  }
}

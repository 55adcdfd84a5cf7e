/** A registration token, stored under its hash. */
interface StoredToken {
  readonly inviteId: string;
  /** Whether a later email replaced the token, which closes its link. */
  readonly replaced: boolean;
}

/** Stores the registration tokens of all invites by hash. An invite may have several. */
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

  /** Closes all links of an invite so far. */
  markReplaced(inviteId: string): void {
    for (const [hash, token] of this.#byHash)
      if (token.inviteId === inviteId) this.#byHash.set(hash, { inviteId, replaced: true });
  }
}

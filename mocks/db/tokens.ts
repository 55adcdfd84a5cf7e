/** A registration token with its hash. Only the hash is stored. */
export interface MintedToken {
  readonly token: string;
  readonly hash: string;
}

/** Creates a token of 256 random bits. The token itself only ever appears in the link. */
export async function mintToken(): Promise<MintedToken> {
  const token = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  return { token, hash: await sha256(token) };
}

export async function sha256(text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** Encodes as base64url without padding: safe in URLs and headers. */
export function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

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

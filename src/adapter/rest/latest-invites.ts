import type { Invite } from '../../contract/models.ts';

/** What one watcher has not read yet: of each invite the newest state only, so that a slow reader costs no memory. */
export class LatestInvites {
  readonly #unread = new Map<string, Invite>();
  #wake: (() => void) | undefined;
  #end: { readonly error?: unknown } | undefined;

  push(invite: Invite) {
    this.#unread.delete(invite.id);
    this.#unread.set(invite.id, invite);
    this.#wake?.();
  }

  /** Nothing more will come; with an error, reading ends in it. */
  close(end: { readonly error?: unknown } = {}) {
    this.#end ??= end;
    this.#wake?.();
  }

  /** Each invite as it changes, until closed. */
  async *read(): AsyncGenerator<Invite, void> {
    for (;;) {
      for (const [id, invite] of this.#unread) {
        this.#unread.delete(id);
        yield invite;
      }
      if (this.#end && 'error' in this.#end) throw this.#end.error;
      if (this.#end) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

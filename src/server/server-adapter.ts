import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type { Invite } from '../contract/models.ts';
import type { ChangeEvent, WatchOptions } from './change-log.ts';

/** An adapter behind the handler. Any `ResellerAdapter` is one. */
export type ServerAdapter = ResellerAdapter & {
  /**
   * Yields changes of invites with the positions that clients resume from, so that a client that reconnects misses nothing.
   * Takes the place of `watchInvites`, after whose streams a client has to load its lists again. `ChangeLog` implements it in
   * memory.
   */
  readonly watchInviteEvents?:
    ((input: Readonly<Record<string, never>>, options: WatchOptions) => AsyncIterable<ChangeEvent<Invite>>) | undefined;
};

import type { AdapterMethods } from '../../adapter/reseller-adapter.ts';
import type { Invite, InviteListQuery, InvitePage } from '../../contract/models.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import { assertExportPage } from '../../controllers/sanitize-reply.ts';
import { byteOrderMark, toCsvLine } from './csv.ts';
import { toHeadings, toValues } from './export-columns.ts';

/** An adapter that can list invites. */
export type InviteLister = Pick<AdapterMethods, 'listInvites'>;

/** Invites move between pages while they are loaded: accept this many pages in a row without a new one. */
const maxStalePages = 10;

/** An export under way: the rows so far, and the next cursor. Adapter, query and language stay those of the start. */
export class ExportTask {
  readonly #adapter: InviteLister;
  readonly #query: InviteListQuery;
  readonly #messages: InviteListMessages;
  readonly #lines: string[];
  readonly #ids = new Set<string>();
  readonly #cursors = new Set<string>();
  #cursor: string | undefined;
  #total: number | undefined;
  #stalePages = 0;
  #isDone = false;

  constructor(adapter: InviteLister, query: InviteListQuery, total: number | undefined, messages: InviteListMessages) {
    this.#adapter = adapter;
    this.#query = query;
    this.#total = total;
    this.#messages = messages;
    this.#lines = [toCsvLine(toHeadings(messages))];
  }

  get adapter(): InviteLister {
    return this.#adapter;
  }

  /** How many invites are loaded. */
  get count(): number {
    return this.#ids.size;
  }

  /** How many invites there are; undefined if the back end does not count. */
  get total(): number | undefined {
    return this.#total === undefined ? undefined : Math.max(this.#total, this.count);
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** Loads the next page, or retries the page that failed. */
  load(signal: AbortSignal): Promise<InvitePage> {
    const cursor = this.#cursor;
    return this.#adapter.listInvites({ ...this.#query, limit: 100, ...(cursor && { cursor }) }, { signal });
  }

  /**
   * Adds a page.
   *
   * @throws TypeError if the page cannot be right. Nothing of it is added then.
   */
  addPage(page: InvitePage) {
    assertExportPage(page);
    const { items, nextCursor, total } = page;
    if (nextCursor && this.#cursors.has(nextCursor))
      throw new TypeError('The back end returned a cursor that it had returned before.');
    const added = new Map(items.filter(({ id }) => !this.#ids.has(id)).map((invite) => [invite.id, invite]));
    this.#assertProgress(added, nextCursor);
    const now = Date.parse(page.serverTime) || Date.now();
    const lines = Array.from(added.values(), (invite) => toCsvLine(toValues(invite, this.#messages, now)));
    this.#lines.push(...lines);
    for (const id of added.keys()) this.#ids.add(id);
    if (nextCursor) this.#cursors.add(nextCursor);
    this.#cursor = nextCursor;
    this.#total = total ?? this.#total;
    this.#isDone = !nextCursor;
  }

  toFile(): Blob {
    return new Blob([byteOrderMark, ...this.#lines], { type: 'text/csv;charset=utf-8' });
  }

  /** Stops at an adapter whose pages never end. */
  #assertProgress(added: ReadonlyMap<string, Invite>, nextCursor: string | undefined) {
    this.#stalePages = added.size ? 0 : this.#stalePages + 1;
    if (!nextCursor || this.#stalePages < maxStalePages) return;
    this.#stalePages = 0;
    throw new TypeError('The back end keeps returning pages without new invites.');
  }
}

import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import type { Invite, InviteListQuery, InvitePage } from '../../contract/models.ts';
import type { InviteListTexts } from '../../localization/list-messages.ts';
import { byteOrderMark, toCsvLine } from './csv.ts';
import { listHeadings, listValues } from './export-columns.ts';

/** An adapter that can list invites. */
export type InviteLister = Required<Pick<ResellerAdapter, 'listInvites'>>;

/** So many pages in a row may bring nothing new, as invites move to other pages while they are read. */
const patience = 10;

/** One file in the making: what was read so far, and where it goes on. It stays with its adapter, query and language. */
export class ExportTask {
  readonly #adapter: InviteLister;
  readonly #query: InviteListQuery;
  readonly #text: InviteListTexts;
  readonly #lines: string[];
  readonly #ids = new Set<string>();
  readonly #cursors = new Set<string>();
  #cursor: string | undefined;
  #total: number | undefined;
  #stalePages = 0;
  #isDone = false;

  constructor(adapter: InviteLister, query: InviteListQuery, total: number | undefined, text: InviteListTexts) {
    this.#adapter = adapter;
    this.#query = query;
    this.#total = total;
    this.#text = text;
    this.#lines = [toCsvLine(listHeadings(text))];
  }

  /** How many invites were read. */
  get count(): number {
    return this.#ids.size;
  }

  /** How many there are, if anybody knows. */
  get total(): number | undefined {
    return this.#total === undefined ? undefined : Math.max(this.#total, this.count);
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** The next page; after a failure, the one that failed. */
  load(signal: AbortSignal): Promise<InvitePage> {
    const cursor = this.#cursor;
    return this.#adapter.listInvites({ ...this.#query, limit: 100, ...(cursor && { cursor }) }, { signal });
  }

  /** Takes in all of a page, or throws and takes in nothing of it. */
  take({ items, nextCursor, total }: InvitePage) {
    if (items.some(({ id }) => !id)) throw new TypeError('An invite has no id.');
    if (nextCursor && this.#cursors.has(nextCursor)) throw new TypeError('The pages lead back to an earlier one.');
    const unknown = new Map(items.filter(({ id }) => !this.#ids.has(id)).map((invite) => [invite.id, invite]));
    this.#judge(unknown, nextCursor);
    const lines = Array.from(unknown.values(), (invite) => toCsvLine(listValues(invite, this.#text)));
    this.#lines.push(...lines);
    for (const id of unknown.keys()) this.#ids.add(id);
    if (nextCursor) this.#cursors.add(nextCursor);
    this.#cursor = nextCursor;
    this.#total = total ?? this.#total;
    this.#isDone = !nextCursor;
  }

  toFile(): Blob {
    return new Blob([byteOrderMark, ...this.#lines], { type: 'text/csv;charset=utf-8' });
  }

  /** Pages may lead on for ever without ever saying so. */
  #judge(unknown: ReadonlyMap<string, Invite>, nextCursor: string | undefined) {
    this.#stalePages = unknown.size ? 0 : this.#stalePages + 1;
    if (!nextCursor || this.#stalePages < patience) return;
    this.#stalePages = 0;
    throw new TypeError('The pages lead on, but bring nothing new.');
  }
}

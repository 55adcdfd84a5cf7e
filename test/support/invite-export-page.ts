import type { Invite, InviteList, InviteListQuery, InvitePage, ResellerAdapter } from '../../src/index.ts';
import { invite } from './fake-adapter.ts';
import { type Answer, holdMethod } from './held-method.ts';
import { ListPage } from './list-page.ts';
import type { SavedFile } from './saved-files.ts';

/** Settings for opening a list to export. */
interface ExportOpening extends Partial<InviteList> {
  /** The total on the list's own page. */
  readonly total?: number;
}

type List = NonNullable<ResellerAdapter['listInvites']>;

/** Answers the list's own pages at once, and passes the larger pages of the export to `list`. */
const splitCalls =
  (list: List, own: InvitePage): List =>
  (query, options) =>
    query.limit === 100 ? list(query, options) : Promise.resolve(own);

/** Opens the export of a list over an adapter whose pages the test supplies. */
export async function openExport({ total, adapter, ...properties }: ExportOpening = {}) {
  const { method, calls } = holdMethod<InviteListQuery, InvitePage>();
  const list = adapter ? adapter.listInvites?.bind(adapter) : method;
  const own = toPage(1, 1, total === undefined ? {} : { total });
  const page = await ListPage.open(list ? { listInvites: splitCalls(list, own) } : {}, properties);
  const { element, root } = page;
  const settled = () => page.settled();
  /** Answers the latest call, until another one is made or none is needed. */
  const end = async (how: (call: Answer<InvitePage>) => void) => {
    const { length } = calls;
    how(calls[length - 1]!);
    do await settled();
    while (root.querySelector('progress') && calls.length === length);
  };
  const listButtons = () => Array.from(root.querySelectorAll<HTMLButtonElement>('.export button'));
  const find = (label: string) => listButtons().find(({ textContent }) => textContent === label)!;
  return {
    element,
    calls,
    settled,
    get buttons() {
      return listButtons().map(({ textContent }) => textContent);
    },
    get status() {
      return root.querySelector('.export [role=status]')?.textContent;
    },
    get progress() {
      const bar = root.querySelector('progress');
      return bar && { value: bar.value, max: bar.max, isKnown: bar.position >= 0 };
    },
    get focused() {
      return root.activeElement?.textContent;
    },
    async press(label: string) {
      find(label).focus();
      find(label).click();
      await settled();
    },
    async answer(reply: InvitePage) {
      await end((call) => call.resolve(reply));
    },
    async fail(error: unknown) {
      await end((call) => call.reject(error));
    },
  };
}

/** Returns `count` invites, numbered from `first`. */
export const invitesFrom = (first: number, count: number): readonly Invite[] =>
  Array.from({ length: count }, (_, index) => ({
    ...invite,
    id: `inv_${first + index}`,
    companyName: `Company ${first + index}`,
  }));

/** Returns a page of `count` invites, with a next page if `rest` has a cursor. */
export const toPage = (first: number, count: number, rest: Partial<InvitePage> = {}): InvitePage => ({
  items: invitesFrom(first, count),
  serverTime: '2026-01-01T00:00:00Z',
  ...rest,
});

/** Returns the companies in a saved file, in order. */
export async function readCompanies(file: SavedFile | undefined): Promise<readonly string[]> {
  const [, ...lines] = ((await file?.content.text()) ?? '').trimEnd().split('\r\n');
  return lines.map((line) => line.split(',')[0] ?? '');
}

export const companies = (first: number, last: number): readonly string[] =>
  invitesFrom(first, last - first + 1).map(({ companyName }) => companyName);

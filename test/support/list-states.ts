import { AdapterError, type Invite, type InviteList } from '../../src/index.ts';
import type { ListState, ListUnderTest } from '../suites/list-under-test.ts';
import { openList, openListed } from './list-page.ts';
import { inHours, otherRow, pageOf, row, serverTime } from './list-rows.ts';
import { texts } from './texts.ts';

/** Returns an invite whose texts are all the same. */
const rowOf = (text: string, changes: Partial<Invite> = {}) =>
  row({
    companyName: text,
    contactName: text,
    contactEmail: text,
    createdBy: text,
    message: text,
    language: text,
    billingContact: { email: text, phone: text },
    sendings: [{ sentAt: inHours(-2), sentBy: text, delivery: text as 'sent' }],
    customerId: text,
    ...changes,
  });

/** Opens a list with the details of its first row. */
async function openDetails(text: string, properties: Partial<InviteList> = {}) {
  const opened = await openListed([rowOf(text), otherRow], { properties });
  await opened.page.element.updateComplete;
  opened.page.root.querySelector<HTMLElement>('[aria-expanded]')?.click();
  await opened.page.until('the details are there', () => opened.page.has('[part=details]'));
  return opened;
}

/** Opens a list and presses a button in the details. */
async function openDialog(opener: 'link' | 'revoke', text: string, properties?: Partial<InviteList>) {
  const opened = await openDetails(text, properties);
  opened.page.root.querySelector<HTMLElement>(`[id^=open-${opener}]`)?.click();
  await opened.page.until('the dialog is there', () => opened.page.dialog !== null);
  return opened;
}

/** Opens a list and resends an invite with the given reply. */
async function openResent(
  text: string,
  properties: Partial<InviteList> | undefined,
  answer: (call: Awaited<ReturnType<typeof openListed>>['resends'][number]) => void,
) {
  const opened = await openListed([rowOf(text), otherRow], { properties: properties ?? {} });
  opened.page.root.querySelector<HTMLElement>('[id^=resend]')?.click();
  await opened.page.until('the call was made', () => opened.resends.length > 0);
  for (const call of opened.resends) answer(call);
  await opened.page.settled();
  return opened.page;
}

/** All states of the list. */
const states: readonly ListState[] = [
  { name: 'loading', open: async (_text, properties) => (await openList({}, properties)).page },
  {
    name: 'rows of every status, and more pages',
    open: async (text, properties) => {
      const statuses = ['pending', 'accepted', 'expired', 'revoked', text as 'pending'] as const;
      const items = statuses.map((status, at) =>
        rowOf(text, { id: `inv_${at}`, status, delivery: 'bounced', timesSent: 3 }),
      );
      const more = { nextCursor: text, previousCursor: text, total: 60 };
      return (await openListed(items, { properties: properties ?? {}, more })).page;
    },
  },
  { name: 'details', open: async (text, properties) => (await openDetails(text, properties)).page },
  { name: 'none', open: async (_text, properties) => (await openListed([], { properties: properties ?? {} })).page },
  {
    name: 'nothing found',
    open: async (_text, properties) => {
      const { page } = await openListed([], { properties: { attention: true, ...properties } });
      await page.until('the message is shown', () => page.has('.empty'));
      return page;
    },
  },
  {
    name: 'an error, with old rows',
    open: async (text, properties) => {
      const { page, lists } = await openListed([rowOf(text)], { properties: properties ?? {} });
      void page.element.reload();
      await page.settled();
      lists[1]?.reject(new AdapterError(text, { meta: { detail: text } }));
      await page.settled();
      return page;
    },
  },
  {
    name: 'sent again, with a countdown',
    open: (text, properties) =>
      openResent(text, properties, ({ resolve }) =>
        resolve({ invite: rowOf(text, { nextResendAt: inHours(1) }), linkRotated: true, serverTime }),
      ),
  },
  {
    name: 'not sent again',
    open: (text, properties) =>
      openResent(text, properties, ({ reject }) => reject(new AdapterError(text, { meta: { detail: text } }))),
  },
  {
    name: 'the dialog that revokes, with an error',
    open: async (text, properties) => {
      const { page, revokes } = await openDialog('revoke', text, properties);
      page.dialog?.querySelector<HTMLElement>('.dangerous')?.click();
      await page.settled();
      revokes[0]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
      await page.settled();
      return page;
    },
  },
  {
    name: 'the dialog with a link',
    open: async (text, properties) => {
      const { page, links } = await openDialog('link', text, properties);
      links[0]?.resolve({ url: `https://portal.example/${text}`, expiresAt: inHours(5) });
      await page.settled();
      return page;
    },
  },
  {
    name: 'new invites',
    open: async (text, properties) => {
      const { page, streams } = await openListed([rowOf(text)], { properties: properties ?? {} });
      streams[0]?.push(rowOf(text, { id: 'new', createdAt: inHours(1) }));
      streams[0]?.push(rowOf(text, { status: text as 'pending' }));
      await page.settled();
      return page;
    },
  },
  {
    name: 'an empty page behind a cursor',
    open: async (text, properties) => {
      const { page, lists } = await openList({}, { cursor: text, ...properties });
      lists[0]?.resolve(pageOf([]));
      await page.until('the message is shown', () => page.has('.empty'));
      return page;
    },
  },
];

/** The list of invites, for the shared suites. */
export const inviteList: ListUnderTest = {
  tag: 'invite-list',
  states,
  english: texts.inviteList.english,
  // Text from the test, and parts of times.
  data: [otherRow.companyName, otherRow.contactName, otherRow.contactEmail, 'Jan', 'AM', 'PM'],
};

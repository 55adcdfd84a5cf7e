import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { openList, type OpenedList, openListed } from '../support/list-page.ts';
import { pageOf, row, serverTime } from '../support/list-rows.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents, typesOf } from '../support/record-events.ts';

const company = 'Lighthouse Optics';

/** How an abandoned call ends. */
const endings = ['resolve', 'reject', 'never'] as const;

/** A list with a pending call, its signal, and functions that end the call. */
interface Waiting {
  readonly opened: OpenedList;
  readonly signal: AbortSignal | undefined;
  readonly end: (ending: (typeof endings)[number]) => void;
}

const error = () => new AdapterError('network', { outcome: 'unknown' });

const awaits: Readonly<Record<string, () => Promise<Waiting>>> = {
  'the first page': async () => {
    const opened = await openList();
    const [call] = opened.lists;
    const end = (how: string) =>
      how === 'resolve' ? call?.resolve(pageOf([])) : how === 'reject' && call?.reject(error());
    return { opened, signal: call?.options.signal, end };
  },
  'another page': async () => {
    const opened = await openListed();
    await opened.page.press('Sent');
    const call = opened.lists[1];
    const end = (how: string) =>
      how === 'resolve' ? call?.resolve(pageOf([])) : how === 'reject' && call?.reject(error());
    return { opened, signal: call?.options.signal, end };
  },
  'a resend': async () => {
    const opened = await openListed();
    await opened.page.press('Resend Invite');
    await opened.page.until('the call was made', () => opened.resends.length > 0);
    const [call] = opened.resends;
    const reply = { invite: row({ timesSent: 2 }), linkRotated: true, serverTime };
    const end = (how: string) => (how === 'resolve' ? call?.resolve(reply) : how === 'reject' && call?.reject(error()));
    return { opened, signal: call?.options.signal, end };
  },
  revoking: async () => {
    const opened = await openListed();
    await opened.page.openDetails();
    await opened.page.press('Revoke Invite');
    opened.page.dialog?.querySelector<HTMLElement>('.dangerous')?.click();
    await opened.page.settled();
    const [call] = opened.revokes;
    const reply = { invite: row({ status: 'revoked' }), serverTime };
    const end = (how: string) => (how === 'resolve' ? call?.resolve(reply) : how === 'reject' && call?.reject(error()));
    return { opened, signal: call?.options.signal, end };
  },
  'a link': async () => {
    const opened = await openListed();
    await opened.page.openDetails();
    await opened.page.press('Copy Link');
    const [call] = opened.links;
    const reply = { url: 'https://portal.example/#token=canary', expiresAt: serverTime };
    const end = (how: string) => (how === 'resolve' ? call?.resolve(reply) : how === 'reject' && call?.reject(error()));
    return { opened, signal: call?.options.signal, end };
  },
  'live events': async () => {
    const opened = await openListed();
    const [stream] = opened.streams;
    const end = (how: string) =>
      how === 'resolve' ? stream?.push(row({ status: 'revoked' })) : how === 'reject' && stream?.fail(error());
    return { opened, signal: stream?.signal, end };
  },
};

describe('invite-list: leaving the page', () => {
  keepQuiet();

  for (const [what, wait] of Object.entries(awaits)) {
    for (const ending of endings)
      it(`while waiting for ${what}: fires no events, and works when it returns (${ending})`, async () => {
        const { opened, signal, end } = await wait();
        const { page, lists } = opened;
        const parent = page.element.parentElement;
        const events = recordEvents(page.element);
        page.element.remove();
        await page.settled();
        expect(signal?.aborted).to.equal(true);
        end(ending);
        await page.settled();
        const before = lists.length;
        parent?.append(page.element);
        await page.settled();
        // The displayed data may be outdated.
        expect([lists.length, lists.at(-1)?.options.signal.aborted, page.has('dialog')]).to.deep.equal([
          before + 1,
          false,
          false,
        ]);
        lists.at(-1)?.resolve(pageOf([row({ companyName: 'Of now' })]));
        await page.until('rows are there', () => page.companies.includes('Of now'));
        expect([events, page.cells('Of now')[2]]).to.deep.equal([[], 'Pending']);
        expect(page.root.textContent?.includes('canary')).to.equal(false);
        await page.until('it is live', () => opened.streams.at(-1)?.signal.aborted === false);
      });

    it(`keeps waiting for ${what} when it moves`, async () => {
      const { opened, signal } = await wait();
      const { page, lists, streams } = opened;
      const before = lists.length;
      page.element.parentElement?.append(page.element);
      await page.settled();
      expect([signal?.aborted, lists.length, streams.length <= 1]).to.deep.equal([false, before, true]);
    });
  }

  it('during the intent event: sends nothing', async () => {
    const { page, resends } = await openListed();
    const events = recordEvents(page.element);
    page.element.addEventListener('resend-invite', () => page.element.remove());
    page.button('Resend Invite').click();
    await page.until('it has left', () => !page.element.isConnected);
    await page.settled();
    expect([resends.length, typesOf(events)]).to.deep.equal([0, ['resend-invite']]);
  });

  it('right after a click: sends nothing', async () => {
    const { page, resends } = await openListed();
    const events = recordEvents(page.element);
    page.button('Resend Invite').click();
    page.element.remove();
    await page.settled();
    expect([resends.length, events]).to.deep.equal([0, []]);
  });

  it('retries a pending action under the same key', async () => {
    const { opened } = await awaits['a resend']!();
    const { page, lists, resends } = opened;
    const parent = page.element.parentElement;
    page.element.remove();
    await page.settled();
    parent?.append(page.element);
    await page.settled();
    lists[1]?.resolve(pageOf([row()]));
    await page.until('the message is shown', () => page.hasButton('Try again'));
    await page.press('Try again', company);
    expect(resends[1]?.options.idempotencyKey).to.equal(resends[0]?.options.idempotencyKey);
  });

  it('keeps a dialog in the top layer when it moves', async () => {
    const { page, links } = await openListed();
    await page.openDetails();
    await page.press('Copy Link');
    links[0]?.resolve({ url: 'https://portal.example/', expiresAt: serverTime });
    await page.settled();
    page.element.parentElement?.append(page.element);
    await page.settled();
    expect([page.dialog?.matches(':modal'), page.has('#link-url')]).to.deep.equal([true, true]);
    await page.close('Close');
  });

  it('before the first render', async () => {
    const { page, lists } = await openList();
    page.element.remove();
    lists[0]?.resolve(pageOf([row()]));
    await page.settled();
    expect(page.companies).to.deep.equal([]);
  });
});

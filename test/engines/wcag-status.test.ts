import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { addForm } from '../support/add-input.ts';
import { newcomer, openCustomers, pageOf as customersOf } from '../support/customer-list-page.ts';
import { customer } from '../support/customer.ts';
import { invite } from '../support/fake-adapter.ts';
import { inviteForm } from '../support/invite-input.ts';
import { openList, openListed } from '../support/list-page.ts';
import { inHours, pageOf, row, serverTime } from '../support/list-rows.ts';
import { mailTo } from '../support/mail.ts';
import { openPreview } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { registrationForm } from '../support/registration-input.ts';
import { openInput } from '../suites/input-form.ts';

type Tree = Pick<ParentNode, 'querySelectorAll'>;

const textOf = (node: Node) =>
  node.textContent
    ?.replaceAll(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim() ?? '';
const regionsOf = (root: Tree) => Array.from(root.querySelectorAll('[role=status], [role=alert]'));

/** What is announced of what an action changes: words that come into a region which was there, or a region that comes. */
async function hear(root: Tree, action: () => unknown): Promise<readonly string[]> {
  const before = new Map(regionsOf(root).map((region) => [region, textOf(region)]));
  await action();
  return regionsOf(root).flatMap((region) => {
    const words = textOf(region);
    // Screen readers miss what a polite region says already when it comes, unless it takes the focus.
    const { activeElement } = region.getRootNode() as ShadowRoot;
    const isHeard = before.has(region) || region.role === 'alert' || activeElement === region;
    return words && isHeard && words !== before.get(region) ? words : [];
  });
}

describe('WCAG 4.1.3: status messages', () => {
  keepQuiet();

  for (const form of [addForm, inviteForm, registrationForm])
    describe(form.tag, () => {
      it('tells that it sends, in a region that was there before', async () => {
        const page = await openInput(form);
        page.fill();
        await page.settled();
        const { sending } = form.english as unknown as { readonly sending: string };
        expect(await hear(page.root, () => page.submit())).to.deep.equal([sending]);
      });

      it('tells what is wrong, as an alert', async () => {
        const page = await openInput(form);
        const [heard = ''] = await hear(page.root, () => page.submit());
        expect(heard).to.match(/^There is a problem/);
      });

      it('tells that it is done, where the focus goes', async () => {
        const page = await openInput(form);
        page.fill();
        await page.submit();
        const heard = await hear(page.root, () =>
          page.answer(0, form.reply('Lighthouse Optics', 'ada@lighthouse.example')),
        );
        expect(heard.join(' ')).to.contain('Lighthouse Optics');
        expect(page.focused).to.deep.equal({ part: 'success', role: 'status' });
      });
    });

  describe('invite-list', () => {
    it('tells that it loads', async () => {
      const { page } = await openList();
      expect(page.text('[role=status]')).to.equal('Loading invites…');
    });

    it('tells which rows are shown when others were asked for', async () => {
      const { page, lists } = await openListed([row()], { more: { nextCursor: 'c2', total: 30 } });
      const heard = await hear(page.root, async () => {
        await page.press('Next');
        lists[1]?.resolve(pageOf([row({ id: 'inv_9' })], { previousCursor: 'c1', total: 30 }));
        await page.settled();
      });
      expect(heard).to.deep.equal(['2–2 of 30']);
    });

    it('tells that an invite was sent again', async () => {
      const { page, resends } = await openListed();
      const heard = await hear(page.root, async () => {
        await page.press('Resend Invite');
        resends[0]?.resolve({ invite: row({ nextResendAt: inHours(1) }), linkRotated: true, serverTime });
        await page.settled();
      });
      expect(heard.join(' ')).to.contain('ada@lighthouse.example');
    });

    it('tells why it could not be loaded', async () => {
      const { page, lists } = await openList();
      const heard = await hear(page.root, async () => {
        lists[0]?.reject(new AdapterError('network'));
        await page.settled();
      });
      expect(heard).to.have.lengthOf(1);
    });

    it('tells of new invites, in a region that was there before', async () => {
      const { page, streams } = await openListed();
      const heard = await hear(page.root, async () => {
        streams[0]?.push(row({ id: 'new', createdAt: inHours(1) }));
        await page.settled();
      });
      expect(heard).to.deep.equal(['1 new invite']);
    });
  });

  describe('customer-list', () => {
    it('tells of new customers, in a region that was there before', async () => {
      const { root, calls, streams, show, until } = await openCustomers();
      await show(customersOf(customer));
      await until('it watches', () => streams.length === 1);
      const heard = await hear(root, async () => {
        streams[0]?.push({ ...invite, status: 'accepted' });
        await until('it asks again', () => calls.length === 2);
        calls[1]?.resolve(customersOf(newcomer, customer));
        await until('it is said', () => root.querySelector('.new-items button') !== null);
      });
      expect(heard).to.deep.equal(['1 new customer']);
    });

    it('tells why it could not be loaded', async () => {
      const { root, calls, until } = await openCustomers();
      const heard = await hear(root, async () => {
        calls[0]?.reject(new AdapterError('network'));
        await until('it is said', () => root.querySelector('[part=notice]') !== null);
      });
      expect(heard).to.have.lengthOf(1);
    });
  });

  describe('invite-email-preview', () => {
    it('tells that it loads, and why it could not', async () => {
      const { page, calls } = await openPreview();
      expect(page.text('[role=status]')).to.not.equal('');
      const heard = await hear(page.root, async () => {
        calls[0]?.reject(new AdapterError('network'));
        await page.settled();
      });
      expect(heard).to.have.lengthOf(1);
    });

    it('says nothing while the user types and the email follows', async () => {
      const { page, calls } = await openPreview();
      calls[0]?.resolve(mailTo('Ada'));
      await page.settled();
      expect(await hear(page.root, () => page.show({ contactName: 'Bea' }))).to.deep.equal([]);
    });
  });
});

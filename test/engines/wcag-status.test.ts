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

const textOf = (node: Node) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const regionsOf = (root: Tree) => Array.from(root.querySelectorAll('[role=status], [role=alert]'));

/** Returns what screen readers announce after an action: text added to an existing live region, or a new alert. */
async function listAnnouncements(root: Tree, action: () => unknown): Promise<readonly string[]> {
  const before = new Map(regionsOf(root).map((region) => [region, textOf(region)]));
  await action();
  return regionsOf(root).flatMap((region) => {
    const words = textOf(region);
    // Screen readers miss the initial text of a new polite region unless it takes the focus.
    const { activeElement } = region.getRootNode() as ShadowRoot;
    const isAnnounced = before.has(region) || region.role === 'alert' || activeElement === region;
    return words && isAnnounced && words !== before.get(region) ? words : [];
  });
}

describe('WCAG 4.1.3: status messages', () => {
  keepQuiet();

  for (const form of [addForm, inviteForm, registrationForm])
    describe(form.tag, () => {
      it('announces sending in an existing region', async () => {
        const page = await openInput(form);
        page.fill();
        await page.settled();
        const { sending } = form.english as unknown as { readonly sending: string };
        expect(await listAnnouncements(page.root, () => page.submit())).to.deep.equal([sending]);
      });

      it('announces errors as an alert', async () => {
        const page = await openInput(form);
        const [announced = ''] = await listAnnouncements(page.root, () => page.submit());
        expect(announced).to.match(/^There is a problem/);
      });

      it('announces success by moving the focus', async () => {
        const page = await openInput(form);
        page.fill();
        await page.submit();
        const announced = await listAnnouncements(page.root, () =>
          page.answer(0, form.reply('Lighthouse Optics', 'ada@lighthouse.example')),
        );
        expect(announced.join(' ')).to.contain('Lighthouse Optics');
        expect(page.focused).to.deep.equal({ part: 'success', role: 'status' });
      });
    });

  describe('invite-list', () => {
    it('announces loading', async () => {
      const { page } = await openList();
      expect(page.text('[role=status]')).to.equal('Loading invites…');
    });

    it('announces the range of rows after a change of the view', async () => {
      const { page, lists } = await openListed([row()], { more: { nextCursor: 'c2', total: 30 } });
      const announced = await listAnnouncements(page.root, async () => {
        await page.press('Next');
        lists[1]?.resolve(pageOf([row({ id: 'inv_9' })], { previousCursor: 'c1', total: 30 }));
        await page.settled();
      });
      expect(announced).to.deep.equal(['2–2 of 30']);
    });

    it('announces a resend', async () => {
      const { page, resends } = await openListed();
      const announced = await listAnnouncements(page.root, async () => {
        await page.press('Resend Invite');
        resends[0]?.resolve({ invite: row({ nextResendAt: inHours(1) }), linkRotated: true, serverTime });
        await page.settled();
      });
      expect(announced.join(' ')).to.contain('ada@lighthouse.example');
    });

    it('announces why loading failed', async () => {
      const { page, lists } = await openList();
      const announced = await listAnnouncements(page.root, async () => {
        lists[0]?.reject(new AdapterError('network'));
        await page.settled();
      });
      expect(announced).to.have.lengthOf(1);
    });

    it('announces new invites in an existing region', async () => {
      const { page, streams } = await openListed();
      const announced = await listAnnouncements(page.root, async () => {
        streams[0]?.push(row({ id: 'new', createdAt: inHours(1) }));
        await page.settled();
      });
      expect(announced).to.deep.equal(['1 new invite']);
    });
  });

  describe('customer-list', () => {
    it('announces new customers in an existing region', async () => {
      const { root, calls, streams, show, until } = await openCustomers();
      await show(customersOf(customer));
      await until('the stream is open', () => streams.length === 1);
      const announced = await listAnnouncements(root, async () => {
        streams[0]?.push({ ...invite, status: 'accepted' });
        await until('another request is sent', () => calls.length === 2);
        calls[1]?.resolve(customersOf(newcomer, customer));
        await until('the message is shown', () => root.querySelector('.new-items button') !== null);
      });
      expect(announced).to.deep.equal(['1 new customer']);
    });

    it('announces why loading failed', async () => {
      const { root, calls, until } = await openCustomers();
      const announced = await listAnnouncements(root, async () => {
        calls[0]?.reject(new AdapterError('network'));
        await until('the message is shown', () => root.querySelector('[part=notice]') !== null);
      });
      expect(announced).to.have.lengthOf(1);
    });
  });

  describe('invite-email-preview', () => {
    it('announces loading, and why it failed', async () => {
      const { page, calls } = await openPreview();
      expect(page.text('[role=status]')).to.not.equal('');
      const announced = await listAnnouncements(page.root, async () => {
        calls[0]?.reject(new AdapterError('network'));
        await page.settled();
      });
      expect(announced).to.have.lengthOf(1);
    });

    it('announces nothing while the preview follows the input', async () => {
      const { page, calls } = await openPreview();
      calls[0]?.resolve(mailTo('Ada'));
      await page.settled();
      expect(await listAnnouncements(page.root, () => page.show({ contactName: 'Bea' }))).to.deep.equal([]);
    });
  });
});

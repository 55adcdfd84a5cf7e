import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { InvitePage } from '../../src/index.ts';
import { engines } from '../../tools/testing/browsers.ts';
import { type Demo, startDemo } from '../support/demo.ts';
import { callDemo } from '../support/demo-api.ts';
import { openPortal } from '../support/portal-page.ts';
import { openSignUp } from '../support/sign-up-page.ts';

const company = 'Quayside Joinery';
const contact = 'Nora Byrne';
const email = 'nora@quayside.example';
const password = 'correct horse battery staple';

/**
 * On the demo of `npm start`: a reseller in the portal, and a customer on the white-label site, which has another
 * origin.
 */
for (const [engine, options] of Object.entries(engines))
  describe(`the life cycle of an invite, in ${engine}`, () => {
    let demo: Demo;
    let api: ReturnType<typeof callDemo>;
    let browser: Browser;
    let portalTab: Page;
    let portal: ReturnType<typeof openPortal>;
    let customerTab: Page;
    let customer: ReturnType<typeof openSignUp>;

    before(async () => {
      // Wide enough for a table.
      const viewport = { defaultViewport: { width: 1400, height: 900 } };
      [demo, browser] = await Promise.all([startDemo(), launch({ ...options, ...viewport })]);
      api = callDemo(demo.apiUrl);
      portalTab = await browser.newPage();
      portal = openPortal(portalTab);
      await portalTab.goto(demo.portalUrl);
    });

    after(async () => {
      await browser?.close();
      await demo?.stop();
    });

    const readStatus = async () => {
      const { items } = await api.get<InvitePage>(`/invites?q=${encodeURIComponent(company)}`);
      return items.map(({ status }) => status);
    };
    /** Opens a link in a new tab, as mail clients do. */
    async function openLink(url: string) {
      customerTab = await browser.newPage();
      customer = openSignUp(customerTab);
      await customerTab.goto(url);
    }

    it('a reseller sends it, and the list shows it as Pending', async () => {
      await portal.openInvitesTab();
      await portal.invite({ company, contact, email });
      await portal.waitForRow(company, /Pending/);
      await portalTab.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    });

    it('its email is in the Outbox; the link leads to the other origin, where the token disappears from the URL', async () => {
      const reader = await browser.newPage();
      await reader.goto(demo.portalUrl);
      const outbox = openPortal(reader);
      await outbox.openOutbox();
      const link = await outbox.findMailedLink(contact);
      const opened = browser.waitForTarget((target) => target.url().startsWith(demo.siteUrl));
      await link?.click();
      const tab = await (await opened).page();
      assert.ok(tab);
      customerTab = tab;
      customer = openSignUp(customerTab);
      await customer.waitForText('Welcome,');
      assert.notEqual(new URL(demo.siteUrl).origin, new URL(demo.portalUrl).origin);
      assert.equal(customerTab.url(), demo.siteUrl);
      await reader.close();
    });

    it('opening the link changes nothing', async () => {
      assert.deepEqual(await readStatus(), ['pending']);
      await portalTab.bringToFront();
      await portal.waitForRow(company, /Pending/);
    });

    it('after the registration, the portal shows it as Accepted without a reload', async () => {
      await customerTab.bringToFront();
      await customer.register(password);
      await customer.waitForText('What comes next');
      await portalTab.bringToFront();
      await portal.waitForRow(company, /Accepted/);
      assert.equal(await portalTab.evaluate(() => 'isSamePage' in globalThis), true);
      await customerTab.close();
    });

    it('the customer appears among the customers of the portal', async () => {
      await portal.openCustomersTab();
      await portal.waitForRow(company, /Invited[^]*Active/);
    });

    it('the link is used up', async () => {
      const [link = ''] = await api.listLinks(email);
      await openLink(link);
      await customer.waitForText('This link has done its work');
      await customerTab.close();
    });

    it('a customer added by the reseller gets no email', async () => {
      const mailsBefore = (await api.listMails()).length;
      await portalTab.bringToFront();
      await portal.addCustomer('Royal Street Bakery');
      await portal.openCustomersTab();
      await portal.waitForRow('Royal Street Bakery', /Added/);
      assert.equal((await api.listMails()).length, mailsBefore);
    });

    for (const [scenario, oldLink] of [
      ['default', 'Welcome,'],
      ['rotating-links', 'This link has expired'],
    ] as const)
      it(`resending it sends a second email; its first link then shows "${oldLink}" (${scenario})`, async () => {
        await api.post('/_mock/reset', { scenario });
        const first = await api.invite(company, email);
        await api.post('/_mock/clock', { advance: 61_000 });
        await portalTab.reload();
        await portal.openInvitesTab();
        await portal.resend(company);
        await portal.waitForRow(company, /2 times/);
        const [newest = '', ...earlier] = await api.listLinks(email);
        assert.deepEqual(earlier, [first]);
        assert.notEqual(newest, first);

        await openLink(first);
        await customer.waitForText(oldLink);
        await customerTab.close();
        await openLink(newest);
        await customer.waitForText('Welcome,');
        await customerTab.close();
        await portalTab.bringToFront();
      });
  });

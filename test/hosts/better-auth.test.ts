import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFreePorts } from '../../tools/free-ports.ts';
import { chromiumOptions } from '../../tools/testing/browsers.ts';
import { exampleFolder } from '../../tools/testing/install-example.ts';
import { button, field } from '../support/named-query.ts';
import { openPortal } from '../support/portal-page.ts';
import { openSignUp } from '../support/sign-up-page.ts';
import { type Mailbox, openMailbox } from './support/mailbox.ts';

const run = promisify(execFile);
const folder = exampleFolder('better-auth');
const password = 'twelve grey herons';

/** Runs the example's server over a database file, with real email over SMTP. */
describe('the elements over Better Auth', () => {
  let mailbox: Mailbox;
  let server: ChildProcess;
  let browser: Browser;
  let directory: string;
  let url: string;
  let tab: Page;
  let portal: ReturnType<typeof openPortal>;
  const problems: string[] = [];

  before(async () => {
    mailbox = await openMailbox();
    directory = await mkdtemp(join(tmpdir(), 'better-auth-'));
    const [port] = await findFreePorts('127.0.0.1', ['0']);
    url = `http://127.0.0.1:${port}/`;
    const env = { PORT: String(port), SMTP_URL: mailbox.url, DATABASE: join(directory, 'portal.db') };
    server = spawn('node', ['--disable-warning=ExperimentalWarning', 'server.ts'], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(server.stdout ?? server, 'data');
    browser = await launch({ ...chromiumOptions, defaultViewport: { width: 1400, height: 1000 } });
    tab = await browser.newPage();
    tab.on('pageerror', (error) => problems.push(String(error)));
    portal = openPortal(tab);
    await tab.goto(url);
    await Promise.all([tab.waitForNavigation(), tab.locator('#sign-in button').click()]);
  });

  after(async () => {
    await browser?.close();
    server?.kill();
    await mailbox?.close();
    await rm(directory, { recursive: true, force: true });
  });

  /** Submits the form in the dialog. */
  async function invite(company: string, contact: string, email: string): Promise<void> {
    await portal.press('Invite New Customer');
    await portal.type('Company Name', company);
    await portal.type('Contact Name', contact);
    await portal.type('Contact Email Address', email);
    await portal.type('Billing Email Address', 'accounts@brightwater.example');
    await portal.type('Billing Phone Number', '+442079460018');
    await portal.press('Send Invite');
  }

  /** Submits the form in the dialog, and closes it once the invite was sent. */
  async function sendInvite(company: string, contact: string, email: string): Promise<void> {
    await invite(company, contact, email);
    await portal.waitForText('Invite sent');
    await tab.keyboard.press('Escape');
    await portal.waitForRow(company, /Pending/);
  }

  /** Waits for a number of emails to an address, and returns the link in the last one. */
  const readLink = async (address: string, count = 1) => (await mailbox.waitFor(address, count)).at(-1)?.link ?? '';

  async function openLink(link: string) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    const customer = openSignUp(page);
    await page.goto(link);
    return { page, customer, [Symbol.asyncDispose]: () => page.close() };
  }

  /** Opens the server's database. */
  const openDatabase = () => new DatabaseSync(join(directory, 'portal.db'), { timeout: 30_000 });

  /** Moves the end of all pending invitations into the past. */
  function expirePending() {
    using database = openDatabase();
    const past = new Date(Date.now() - 60_000).toISOString();
    database.prepare(`UPDATE invitation SET "expiresAt" = ? WHERE status = 'pending'`).run(past);
  }

  it('has types', async () => {
    await run(join(folder, '../../node_modules/.bin/tsc'), ['-p', folder]);
  });

  it('sends an invite, whose real email leads to an account, and the list shows it as Accepted', async () => {
    await sendInvite('Juniper Row Bakery', 'Tom Brandt', 'tom@juniper-row.example');
    const [email] = await mailbox.waitFor('tom@juniper-row.example');
    assert.match(email?.source ?? '', /Rosa Albright of Brightwater invites Juniper Row Bakery to register/);

    await using opened = await openLink(await readLink('tom@juniper-row.example'));
    await opened.customer.waitForText('Welcome,');
    await opened.customer.fillIn(password);
    await opened.customer.press('Create Account');
    await opened.customer.waitForText('Your account is ready');
    assert.equal(await opened.customer.readSignInUrl(), url);

    await tab.bringToFront();
    await tab.reload();
    await portal.waitForRow('Juniper Row Bakery', /Accepted/);
  });

  it('lists the customer, and opens it', async () => {
    await portal.click('customers-page >>> #tab-customers');
    await portal.waitForRow('Juniper Row Bakery', /Invited[^]*Active/);
    await portal.press('Juniper Row Bakery');
    await portal.waitForText('12 Custom House Quay, Dublin');
    await tab.goto(url);
  });

  it('refuses a second invite of a pending contact, and of a customer', async () => {
    await sendInvite('Harbour Lane Dental', 'Noor Haddad', 'noor@harbour-lane.example');
    await invite('Harbour Lane Dental', 'Noor Haddad', 'noor@harbour-lane.example');
    await portal.waitForText('This contact has a pending invite already');
    await portal.type('Contact Email Address', 'tom@juniper-row.example');
    await portal.press('Send Invite');
    await portal.waitForText('This company is already your customer');
    await tab.reload();
    assert.equal(mailbox.mails.length, 2);
  });

  it('resends a pending invite with the same link', async () => {
    await portal.resend('Harbour Lane Dental');
    await portal.waitForRow('Harbour Lane Dental', /2 times/);
    const [first, second] = await mailbox.waitFor('noor@harbour-lane.example', 2);
    assert.equal(second?.link, first?.link);
  });

  it('shows that an email was refused, and sends it again', async () => {
    mailbox.refuse('lighthouse', 550, 250);
    await invite('Lighthouse Optics', 'Mia Lund', 'mia@lighthouse.example');
    await portal.waitForText('Invite saved, but not sent');
    await tab.keyboard.press('Escape');
    await portal.waitForRow('Lighthouse Optics', /Email not sent/);
    await portal.resend('Lighthouse Optics');
    await mailbox.waitFor('mia@lighthouse.example');
  });

  it('replaces the row of an expired invite in place when it is resent', async () => {
    await sendInvite('Quayside Joinery', 'Nora Byrne', 'nora@quayside.example');
    expirePending();
    await tab.reload();
    await portal.waitForRow('Harbour Lane Dental', /Expired/);
    const listed = await portal.readCompanies();
    await portal.resend('Harbour Lane Dental');
    await portal.waitForRow('Harbour Lane Dental', /Pending/);
    assert.deepEqual(await portal.readCompanies(), listed);
    // Without the expired invitation that Better Auth keeps.
    await tab.reload();
    await portal.waitForRow('Harbour Lane Dental', /Pending/);
    assert.deepEqual((await portal.readCompanies()).toSorted(), listed.toSorted());

    const [first] = await mailbox.waitFor('noor@harbour-lane.example');
    await using old = await openLink(first?.link ?? '');
    await old.customer.waitForText('This link has expired');
    await using renewed = await openLink(await readLink('noor@harbour-lane.example', 3));
    await renewed.customer.waitForText('Welcome,');
  });

  it('revokes an invite, whose link then stops working', async () => {
    await tab.bringToFront();
    await portal.clickInRow('Harbour Lane Dental', 'Details');
    await portal.press('Revoke Invite');
    await portal.waitForText('Revoke the invite to Harbour Lane Dental?');
    await portal.click('::-p-aria([name="Revoke Invite"][role="button"])');
    await portal.waitForRow('Harbour Lane Dental', /Revoked/);
    await using opened = await openLink(await readLink('noor@harbour-lane.example', 3));
    await opened.customer.waitForText('This invite was withdrawn');
  });

  it('refuses a link whose signature is wrong, even to someone who knows the id of the invitation', async () => {
    await using opened = await openLink((await readLink('nora@quayside.example')).replace(/.{8}$/, 'forged00'));
    await opened.customer.waitForText('We do not know this link');
  });

  it('lets a customer finish a registration that stopped between acceptance and the creation of the customer', async () => {
    {
      using database = openDatabase();
      database.prepare(`UPDATE invitation SET status = 'accepted' WHERE email = 'nora@quayside.example'`).run();
    }
    await using opened = await openLink(await readLink('nora@quayside.example'));
    await opened.customer.waitForText('Welcome,');
    await opened.customer.fillIn(password);
    await opened.customer.press('Create Account');
    await opened.customer.waitForText('Your account is ready');
    await using again = await openLink(await readLink('nora@quayside.example'));
    await again.customer.waitForText('This link has done its work');
  });

  it('does not let customers into the portal', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('[name=email]').fill('tom@juniper-row.example');
    await page.locator('[name=password]').fill(password);
    await Promise.all([page.waitForNavigation(), page.locator('#sign-in button').click()]);
    await page.locator('::-p-text(Welcome, Tom Brandt)').wait();
    const statuses = await page.evaluate(() => {
      const paths = ['reseller/invites', 'auth/organization/list', 'auth/organization/update', 'auth/sign-up/email'];
      return Promise.all(paths.map(async (path) => (await fetch(`/api/${path}`)).status));
    });
    assert.deepEqual(statuses, [401, 404, 404, 404]);
    await context.close();
  });

  it('hides what Better Auth cannot do: no dead buttons, and no empty columns', async () => {
    await tab.bringToFront();
    await tab.reload();
    await sendInvite('Mill Street Books', 'Ada Lindqvist', 'ada@mill-street.example');
    const isShown = async (words: string) => (await tab.$(button(words))) !== null;
    assert.equal(await isShown('Invite New Customer'), true);
    assert.equal(await isShown('Add New Customer'), false);
    await portal.clickInRow('Mill Street Books', 'Details');
    await tab.locator(button('Revoke Invite')).wait();
    assert.equal(await isShown('Copy Link'), false);
    assert.deepEqual(await listEmptyColumns(), []);
    await portal.click('customers-page >>> #tab-customers');
    await portal.waitForRow('Juniper Row Bakery');
    assert.deepEqual(await listEmptyColumns(), []);

    await portal.press('Invite New Customer');
    await tab.locator('customers-page >>> invite-customer-form >>> summary').click();
    await portal.waitForText('Personal Message');
    assert.equal(await isShown('Preview the email'), false);
    assert.equal(await tab.$(field('Language of the Email')), null);
    assert.deepEqual(problems, []);
  });

  it('creates one of two equal invites that are sent at once, and sends one email', async () => {
    const statuses = await tab.evaluate(async () => {
      const body = JSON.stringify({
        companyName: 'Copper Kettle',
        contactName: 'Ivo Marsh',
        contactEmail: 'ivo@copper-kettle.example',
        billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
      });
      const send = async () => {
        const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `"${crypto.randomUUID()}"` };
        return (await fetch('/api/reseller/invites', { method: 'POST', headers, body })).status;
      };
      return Promise.all([send(), send()]);
    });
    assert.deepEqual(statuses.toSorted(), [201, 409]);
    assert.equal((await mailbox.waitFor('ivo@copper-kettle.example')).length, 1);
  });

  it('lists more than the 100 invites that Better Auth returns by default', async () => {
    const readTotal = () =>
      tab.evaluate(async () => {
        const reply = await fetch('/api/reseller/invites?limit=1');
        return ((await reply.json()) as { readonly total?: number }).total ?? 0;
      });
    const total = await readTotal();
    using database = openDatabase();
    const [row = {}] = database.prepare(`SELECT * FROM invitation WHERE status = 'canceled'`).all();
    const columns = Object.keys(row).map((name) => JSON.stringify(name));
    const places = columns.map(() => '?');
    const insert = database.prepare(`INSERT INTO invitation (${columns.join()}) VALUES (${places.join()})`);
    for (let copy = 0; copy < 120; copy++) insert.run(...Object.values({ ...row, id: `copy${copy}` }));
    assert.equal(await readTotal(), total + 120);
  });

  /** Returns the headings of columns in which no row has text. */
  const listEmptyColumns = () =>
    tab.$$eval('customers-page', ([customers]) => {
      const list = customers?.shadowRoot?.querySelector('[role="tabpanel"]:not([hidden]) > *');
      const rows = Array.from(list?.shadowRoot?.querySelectorAll<HTMLTableRowElement>('tr') ?? []);
      const [headings, ...others] = rows.map((row) => Array.from(row.cells, (cell) => cell.innerText.trim()));
      return (headings ?? []).filter((_, column) => others.every((cells) => !cells[column]));
    });
});

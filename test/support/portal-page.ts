import type { Page } from 'puppeteer-core';
import { chooseCountry } from './choose-country.ts';
import { button as buttonNamed, field } from './named-query.ts';

/** Timeout of any wait, in milliseconds. */
const timeoutMs = 15_000;

/** The texts of a row in the list. */
export interface PortalRow {
  readonly company: string;
  readonly text: string;
}

/** The customer to invite. */
interface Invited {
  readonly company: string;
  readonly contact: string;
  readonly email: string;
}

/** Page object of the demo portal. */
export function openPortal(page: Page) {
  page.setDefaultTimeout(timeoutMs);

  /** Returns the visible list's rows, or none while it loads. */
  const readRows = (): Promise<readonly PortalRow[]> =>
    page.$$eval('customers-page', ([customers]) => {
      const list = customers?.shadowRoot?.querySelector('[role="tabpanel"]:not([hidden]) > *');
      return Array.from(list?.shadowRoot?.querySelectorAll('table:not(.busy) th[scope="row"]') ?? [], (heading) => ({
        company: (heading.querySelector('button') ?? heading).textContent.trim(),
        text: heading.parentElement?.innerText ?? '',
      }));
    });

  /** Polls the list until its rows match. */
  async function waitForRows(areAsWanted: (rows: readonly PortalRow[]) => boolean, about = ''): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const rows = await readRows();
      if (areAsWanted(rows)) return;
      const seen = rows.filter(({ company }) => company.includes(about)).map(({ text }) => text);
      if (performance.now() > deadline) throw new Error(`The list is not as expected: ${seen.join(' | ')}`);
    }
  }

  const press = (words: string) => page.locator(buttonNamed(words)).click();
  const type = (label: string, text: string) => page.locator(field(label)).fill(text);
  const waitForText = (text: string) => page.locator(`::-p-text(${text})`).wait();
  const goTo = (path: string) => page.evaluate((hash) => void (location.hash = hash), path);
  const openTab = async (tab: 'customers' | 'invites') => {
    if (!page.url().includes('#/customers')) await goTo('#/customers');
    await page.locator(`customers-page >>> #tab-${tab}`).click();
  };
  const waitForRow = (company: string, pattern = /(?:)/) =>
    waitForRows((rows) => rows.some((row) => row.company === company && pattern.test(row.text)), company);

  return {
    press,
    type,
    openInvitesTab: () => openTab('invites'),
    openCustomersTab: () => openTab('customers'),
    openOutbox: () => goTo('#/outbox'),
    /** Submits the dialog's form, and closes it. */
    async invite({ company, contact, email }: Invited): Promise<void> {
      await press('Invite New Customer');
      await type('Company Name', company);
      await type('Contact Name', contact);
      await type('Contact Email Address', email);
      await press('Send Invite');
      await waitForText('Invite sent');
      await page.keyboard.press('Escape');
    },
    /** Submits the dialog's form with required fields only, and closes it. */
    async addCustomer(company: string): Promise<void> {
      await press('Add New Customer');
      await type('Company Name', company);
      await chooseCountry(page, 'IE');
      await type('Street Address', '12 Custom House Quay');
      await type('City', 'Dublin');
      await type('Technical Contact Email Address', 'it@royal-street.example');
      await press('Add Customer');
      await waitForText('Customer added');
      await page.keyboard.press('Escape');
    },
    async resend(company: string): Promise<void> {
      await press(`Resend Invite ${company}`);
      await waitForText('A new email');
    },
    /** Returns the registration link in the newest email to a contact in the Outbox. */
    async findMailedLink(contact: string) {
      await page.locator(`::-p-xpath(//li//*[self::a or self::button][contains(., "${contact}")])`).click();
      const frame = await page.waitForSelector(`iframe[srcdoc*="${contact}"]`);
      const mail = await frame?.contentFrame();
      return mail?.waitForSelector('a[href*="#token="]');
    },
    waitForRows,
    waitForRow,
    readCompanies: async () => (await readRows()).map(({ company }) => company),
    click: (selector: string) => page.locator(selector).click(),
    /** Fills in a field by its label, or selects its option. */
    fill: (label: string, value: string) => page.locator(`::-p-aria([name="${label}"])`).fill(value),
    waitForText,
    waitForAddress: (part: string) => page.waitForFunction((wanted) => location.hash.includes(wanted), {}, part),
    clickInRow: (company: string, button: string) =>
      page.locator(`::-p-aria([name="${button} ${company}"][role="button"])`).click(),
  };
}

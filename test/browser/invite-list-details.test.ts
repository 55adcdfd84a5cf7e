import { expect } from '@open-wc/testing';
import type { Invite } from '../../src/index.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { openListed } from '../support/list-page.ts';
import { inHours, otherRow, row } from '../support/list-rows.ts';
import { once } from '../support/once.ts';
import { keepQuiet } from '../support/quiet.ts';

const company = 'Lighthouse Optics';
const moment = (time: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

/** Opens a list with the details of an invite. */
async function openDetails(invite: Invite) {
  const opened = await openListed([invite, otherRow]);
  await opened.page.openDetails();
  return opened;
}

describe('invite-list: details', () => {
  const expectLogged = keepQuiet();

  it('show everything that is known of an invite', async () => {
    const { page } = await openDetails(
      row({
        status: 'accepted',
        language: 'de',
        message: 'Welcome aboard.\nSee you soon.',
        acceptedAt: inHours(-2),
        sendings: [
          { sentAt: inHours(-9), sentBy: 'maya@reseller.example', delivery: 'bounced' },
          { sentAt: inHours(-3), sentBy: 'kim@reseller.example', delivery: 'delivered' },
        ],
      }),
    );
    expect(page.details(company)).to.deep.equal({
      'Sent by': 'maya@reseller.example',
      Delivery: 'Email sent',
      Emails: [
        `${moment(inHours(-9))}, by maya@reseller.example, Email bounced`,
        `${moment(inHours(-3))}, by kim@reseller.example, Email delivered`,
      ].join(' '),
      'Billing contact': 'accounts@reseller.example+442079460018',
      Language: 'German',
      'Personal message': 'Welcome aboard. See you soon.',
      Accepted: moment(inHours(-2)),
    });
  });

  for (const status of ['pending', 'expired'] as const)
    it(`show the date until which the link works, or worked: ${status}`, async () => {
      const { page } = await openDetails(row({ status, expiresAt: inHours(400) }));
      expect(page.details(company)['Expires']).to.equal(moment(inHours(400)));
    });

  it('show the last email if the back end keeps no history', async () => {
    const { page } = await openDetails(row({ lastSentAt: inHours(-5) }));
    expect(page.details(company)['Emails']).to.equal(moment(inHours(-5)));
  });

  it('omit missing values', async () => {
    const bare = { ...row({ status: 'revoked', revokedAt: 'some day' }), createdBy: '', delivery: '' };
    for (const name of ['billingContact', 'lastSentAt', 'language']) Reflect.deleteProperty(bare, name);
    const { page } = await openDetails(bare as unknown as Invite);
    expect(page.details(company)).to.deep.equal({});
    expectLogged(/reply to listInvites: items\[0\]\.revokedAt\./);
  });

  it('show unknown values of a newer server unchanged', async () => {
    const { page } = await openDetails(
      row({ delivery: 'opened' as Invite['delivery'], language: 'no language at all' }),
    );
    expect(page.details(company)).to.include({ Delivery: 'opened', Language: 'no language at all' });
  });

  for (const [what, sendings] of Object.entries({
    'no list': 'yesterday',
    'a number': 42,
    'an object': { length: 1 },
    'a list of null and undefined': [null, undefined],
    'a list of malformed values': ['yesterday', 42, {}, { sentAt: 'soon' }],
  }))
    it(`handle emails that are ${what}`, async () => {
      using _ = hearWarnings();
      const { page } = await openDetails(row({ sendings: sendings as unknown as NonNullable<Invite['sendings']> }));
      expect(page.details(company)['Sent by']).to.equal('maya@reseller.example');
      expect(page.companies).to.deep.equal([company, 'Bakery Blum']);
    });

  it('are in rows that are named by their companies', async () => {
    const { page } = await openDetails(row());
    await page.openDetails('Bakery Blum');
    const names = Array.from(page.root.querySelectorAll('tr.below'), (below) => {
      const ids = below.getAttribute('aria-labelledby')?.split(' ') ?? [];
      return ids.map((id) => {
        const label = page.root.getElementById(id);
        // References in a referenced element are not followed.
        expect(label).to.not.have.attribute('aria-labelledby');
        return label?.textContent?.trim();
      });
    });
    expect(names).to.deep.equal([
      ['Details', company],
      ['Details', 'Bakery Blum'],
    ]);
  });

  it('toggle with their button, one row at a time, and announce it', async () => {
    const { page } = await openDetails(row());
    expect(page.button('Details', company)).to.have.attribute('aria-expanded', 'true');
    expect(page.button('Details', 'Bakery Blum')).to.have.attribute('aria-expanded', 'false');
    expect(page.below('Bakery Blum')).to.equal(undefined);
    await page.press('Details', company);
    expect(page.button('Details', company)).to.have.attribute('aria-expanded', 'false');
    expect(page.below(company)).to.equal(undefined);
    expect(page.focus).to.equal('Details');
  });

  it('link to the customer of an accepted invite', async () => {
    const { page } = await openDetails(row({ status: 'accepted', customerId: 'cus_7' }));
    const opening = once(page.element, 'open-customer');
    await page.press('Open customer');
    expect((await opening).detail).to.deep.equal({ customerId: 'cus_7' });
  });

  it('have no link without a customer', async () => {
    const { page } = await openDetails(row());
    expect(page.hasButton('Open customer')).to.equal(false);
  });
});

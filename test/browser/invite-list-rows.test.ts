import { expect } from '@open-wc/testing';
import type { Invite } from '../../src/index.ts';
import { holdTimers } from '../support/held-timers.ts';
import { openList, openListed, textOf } from '../support/list-page.ts';
import { inHours, pageOf, row, serverTime } from '../support/list-rows.ts';
import { shiftClock } from '../support/shifted-clock.ts';

const company = 'Lighthouse Optics';
const moment = (time: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

describe('invite-list: rows', () => {
  it('show the contact, the status, and the times of sending and expiry', async () => {
    const { page } = await openListed([row({ lastSentAt: inHours(-3), expiresAt: inHours(150) })]);
    expect(page.cells(company)).to.deep.equal([
      company,
      'Ada Okaforada@lighthouse.example',
      'Pending',
      `3 hours ago, ${moment(inHours(-3))}`,
      `in 6 days, ${moment(inHours(150))}`,
      'Resend Invite Details',
    ]);
  });

  it('have exact times in a tooltip and in `datetime`', async () => {
    const { page } = await openListed([row({ lastSentAt: inHours(-3) })]);
    const time = page.cell(company, 'sent').querySelector('time');
    expect([textOf(time), time?.title, time?.dateTime]).to.deep.equal([
      '3 hours ago',
      moment(inHours(-3)),
      inHours(-3),
    ]);
    expect(page.cell(company, 'sent').querySelector('.visually-hidden')?.textContent).to.contain(moment(inHours(-3)));
  });

  it('load exact times once the user interacts with the list, because the first formatting is slow', async () => {
    using _ = holdTimers();
    const { page, lists } = await openList();
    lists[0]?.resolve(pageOf([row({ lastSentAt: inHours(-3) })]));
    await page.until('times are there', () => page.has('time'));
    const time = () => page.cell(company, 'sent').querySelector('time');
    expect([textOf(time()), time()?.title]).to.deep.equal(['3 hours ago', '']);
    await page.turnTo();
    expect([textOf(time()), time()?.title]).to.deep.equal(['3 hours ago', moment(inHours(-3))]);
  });

  for (const [status, badge] of [
    ['pending', 'Pending'],
    ['accepted', 'Accepted'],
    ['expired', 'Expired'],
    ['revoked', 'Revoked'],
    ['paused', 'Other'],
    ['constructor', 'Other'],
  ] as const)
    it(`show the status “${status}”`, async () => {
      const expiresAt = inHours(status === 'expired' ? -1 : 100);
      const { page } = await openListed([row({ status: status as Invite['status'], expiresAt })]);
      expect(page.text('[part=badge]')).to.equal(badge);
      // Expiry is irrelevant once an invite is closed.
      const isOpen = status === 'pending' || status === 'expired';
      expect(textOf(page.cell(company, 'expires')) !== '').to.equal(isOpen);
    });

  for (const [delivery, words, warns] of [
    ['queued', 'Pending Email not sent yet', false],
    ['sent', 'Pending', false],
    ['delivered', 'Pending', false],
    ['unknown', 'Pending', false],
    ['bounced', 'Pending Email bounced', true],
    ['failed', 'Pending Email not sent', true],
    ['eaten-by-a-newer-server', 'Pending', false],
  ] as const)
    it(`show the delivery “${delivery}” if relevant`, async () => {
      const { page } = await openListed([row({ delivery: delivery as Invite['delivery'] })]);
      const cell = page.cell(company, 'status');
      expect(Array.from(cell.children, textOf).join(' ')).to.equal(words);
      expect(cell.querySelector('.warn') !== null).to.equal(warns);
    });

  it('hide the delivery of closed invites', async () => {
    const { page } = await openListed([row({ status: 'accepted', delivery: 'bounced' })]);
    expect(textOf(page.cell(company, 'status'))).to.equal('Accepted');
  });

  for (const [times, words] of [
    [0, ''],
    [1, ''],
    [2, '2 times'],
    [1234, '1,234 times'],
  ] as const)
    it(`show the number of emails: ${times}`, async () => {
      const { page } = await openListed([row({ timesSent: times })]);
      expect(textOf(page.cell(company, 'sent').querySelector('.second'))).to.equal(words);
    });

  it('show that no email was ever sent', async () => {
    const { lastSentAt: _, ...never } = row({ timesSent: 0, delivery: 'failed' });
    const { page } = await openListed([never]);
    expect(textOf(page.cell(company, 'sent'))).to.equal('Not sent');
  });

  describe('expiry', () => {
    for (const hours of [-48, 0, 48])
      it(`uses the server’s clock if the user’s is ${hours} hours off`, async () => {
        using clock = shiftClock();
        clock.setWrong(Date.parse(serverTime) - Date.now() + hours * 3_600_000);
        const { page } = await openListed([
          row({ expiresAt: inHours(1), lastSentAt: inHours(-2) }),
          row({ id: 'inv_2', companyName: 'Gone', expiresAt: inHours(-1) }),
        ]);
        expect(page.cells(company)[2]).to.equal('Pending');
        expect(textOf(page.cell(company, 'expires').querySelector('time'))).to.be.oneOf(['in 59 minutes', 'in 1 hour']);
        expect(textOf(page.cell(company, 'sent').querySelector('time'))).to.equal('2 hours ago');
        // The server still reports the invite as pending.
        expect(page.cells('Gone')[2]).to.equal('Expired');
        expect(textOf(page.cell('Gone', 'expires').querySelector('time'))).to.equal('1 hour ago');
      });

    for (const [hours, status, warns] of [
      [47, 'pending', true],
      [49, 'pending', false],
      [-1, 'pending', false],
      [47, 'accepted', false],
    ] as const)
      it(`is highlighted when near: ${status}, ${hours} hours`, async () => {
        const { page } = await openListed([row({ status, expiresAt: inHours(hours) })]);
        expect(page.cell(company, 'expires').classList.contains('warn')).to.equal(warns);
      });
  });

  it('isolate names in another direction', async () => {
    const name = '\u202eמאפייה';
    const { page } = await openListed([row({ companyName: name, contactName: name, contactEmail: name })]);
    const texts = ['[role=rowheader] > bdi', '.contact > bdi', '.contact > .second'].map(
      (selector) => page.root.querySelector(selector)?.textContent,
    );
    expect(texts).to.deep.equal([name, name, name]);
  });

  it('drop rows without an id, and duplicates', async () => {
    const wrong = [null, 'x', 42, {}, row({ companyName: 'Older' }), row({ companyName: 'Newer' })];
    const { page } = await openListed(wrong as Invite[]);
    expect(page.companies).to.deep.equal(['Newer']);
  });

  it('have unique ids, however similar the invites’ ids are', async () => {
    const ids = ['a', 'a/b', 'a-b', 'a_b', 'a b', 'A', '_2d_', '-', '/', 'é', 'e\u0301', '😀', 'a_2d_b', ''];
    const { page } = await openListed(ids.map((id) => row({ id, companyName: `of ${id}` })));
    const all = Array.from(page.root.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(all).size).to.equal(all.length);
    expect(all.filter((id) => /\s/.test(id))).to.deep.equal([]);
    const labelled = page.root.querySelectorAll('[aria-labelledby]');
    expect(labelled.length).to.be.at.least(ids.length);
    for (const button of labelled)
      for (const id of button.getAttribute('aria-labelledby')?.split(' ') ?? [])
        expect(page.root.getElementById(id) !== null, id).to.equal(true);
  });

  it('have one name each, even with a note and details below them', async () => {
    const { page, resends } = await openListed();
    await page.openDetails();
    await page.press('Resend Invite');
    resends[0]?.resolve({ invite: row(), linkRotated: false, serverTime });
    await page.until('the note is there', () => page.has('.note'));
    const rows = Array.from(page.root.querySelectorAll('tbody [role=row]'));
    const names = rows.map((each) => {
      const ids = each.getAttribute('aria-labelledby')?.split(' ');
      return ids ? ids.map((id) => textOf(page.root.getElementById(id))).join(' ') : textOf(each);
    });
    expect(new Set(names).size).to.equal(names.length);
    expect(names[1]).to.match(/^A new email .* Details Lighthouse Optics$/);
  });

  it('have buttons named after the action and the invite', async () => {
    const { page } = await openListed();
    const names = ['Resend Invite', 'Details'].map((text) =>
      page
        .button(text)
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => textOf(page.root.getElementById(id)))
        .join(' '),
    );
    expect(names).to.deep.equal([`Resend Invite ${company}`, `Details ${company}`]);
  });
});

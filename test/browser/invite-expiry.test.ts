import { expect } from '@open-wc/testing';
import {
  AdapterError,
  type InviteExpiry,
  type InvitePrefill,
  type Matches,
  type ResellerAdapter,
  type Session,
} from '../../src/index.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { filled, openForm } from '../support/invite-form-page.ts';
import { keepQuiet } from '../support/quiet.ts';

const label = 'Link Works Until';
const serverTime = '2026-11-30T12:00:00Z';
const several = { allowedDays: [7, 14, 30], defaultDays: 14 };

/** Returns a session, which may lack what the contract says. */
const sessionOf = (inviteExpiry: unknown, more: Partial<Session> = {}): Promise<Session> =>
  Promise.resolve({
    reseller: { name: 'Brightwater IT', platformName: 'Cumulus One' },
    user: { name: 'Maya', email: 'maya@reseller.example' },
    permissions: [],
    ...(inviteExpiry !== undefined && { inviteExpiry: inviteExpiry as InviteExpiry }),
    serverTime,
    ...more,
  });

async function openWith(inviteExpiry: unknown, value: InvitePrefill = {}, more: ResellerAdapter = {}, draft?: string) {
  const opened = await openForm({ getSession: () => sessionOf(inviteExpiry), ...more }, value, draft);
  const { page } = opened;
  const isShown = () => page.root.querySelector('[name="/expiresInDays"]') !== null;
  return { ...opened, isShown, select: () => page.control(label) as HTMLSelectElement };
}

describe('invite-customer-form: how long the link works', () => {
  keepQuiet();

  it('is chosen among the dates that the session allows, by the server’s clock', async () => {
    const { select } = await openWith(several);
    expect(Array.from(select().options, ({ text }) => text)).to.deep.equal([
      'December 7, 2026 (7 days)',
      'December 14, 2026 (14 days)',
      'December 30, 2026 (30 days)',
    ]);
    expect(select().value).to.equal('14');
    expect(select().checkVisibility(), 'the options of the email are closed').to.equal(false);
  });

  it('is sent as a number: the default, or what the user has chosen', async () => {
    const { page, calls } = await openWith(several);
    page.fill(filled);
    await page.submit();
    expect(calls[0]?.input.expiresInDays).to.equal(14);
    calls[0]?.reject(new AdapterError('unavailable'));
    await page.settled();
    page.type(label, '30');
    await page.submit();
    expect(calls[1]?.input.expiresInDays).to.equal(30);
  });

  const notOffered: readonly (readonly [string, unknown])[] = [
    ['the session offers none', undefined],
    ['it is null', null],
    ['it offers nothing', { allowedDays: [], defaultDays: 14 }],
    ['it offers nothing that is a number of days', { allowedDays: [0, 366, 1.5, 'soon', null], defaultDays: 0 }],
    ['its days are no list', { allowedDays: 14, defaultDays: 14 }],
  ];
  for (const [why, inviteExpiry] of notOffered)
    it(`is neither shown nor sent if ${why}`, async () => {
      using _ = hearWarnings();
      const { page, calls, isShown } = await openWith(inviteExpiry, { expiresInDays: 30 });
      expect(isShown()).to.equal(false);
      page.fill(filled);
      await page.submit();
      expect(calls[0]?.input).to.not.have.property('expiresInDays');
    });

  it('is neither shown nor sent if there is no session, or it fails', async () => {
    for (const getSession of [undefined, () => Promise.reject(new AdapterError('forbidden'))]) {
      const { page, calls, isShown } = await openWith(several, { expiresInDays: 30 }, { getSession });
      page.fill(filled);
      await page.submit();
      expect(isShown()).to.equal(false);
      expect(calls[0]?.input).to.not.have.property('expiresInDays');
    }
  });

  it('is a note if there is one date only', async () => {
    const { page, calls, isShown } = await openWith({ allowedDays: [1], defaultDays: 1 });
    expect(isShown()).to.equal(false);
    expect(page.text('details .muted')).to.equal('The link works until December 1, 2026.');
    page.fill(filled);
    await page.submit();
    expect(calls[0]?.input.expiresInDays).to.equal(1);
  });

  it('repairs what a back end of its own offers', async () => {
    const { select } = await openWith({ allowedDays: ['30', 7, 7, 500], defaultDays: 14 });
    expect(Array.from(select().options, ({ value }) => value)).to.deep.equal(['30', '7']);
    expect(select().value).to.equal('30');
  });

  it('is prefilled by the page, which opens the options, and reset to that', async () => {
    const { page, select } = await openWith(several, { expiresInDays: 30 });
    expect(select().value).to.equal('30');
    expect(select().checkVisibility()).to.equal(true);
    page.type(label, '7');
    await page.settled();
    page.element.value = { expiresInDays: 30 };
    await page.settled();
    expect(select().value, 'an equal record keeps what was chosen').to.equal('7');
    page.element.value = { expiresInDays: 14 };
    await page.settled();
    expect(select().value).to.equal('14');
    page.type(label, '7');
    page.element.reset();
    await page.settled();
    expect(select().value).to.equal('14');
  });

  for (const wrong of [8, 'soon', 1.5])
    it(`names a value of the page that is not offered, once: ${JSON.stringify(wrong)}`, async () => {
      using warnings = hearWarnings();
      for (let form = 0; form < 2; form++) {
        const { select } = await openWith(several, { expiresInDays: wrong as number });
        expect(select().value).to.equal('14');
      }
      expect(warnings.heard).to.deep.equal([
        `Reseller Elements: “${String(wrong)}” in value.expiresInDays is not one of the days that the session allows: 7, 14, 30.`,
      ]);
    });

  it('ignores what is neither number nor text', async () => {
    using warnings = hearWarnings();
    for (const wrong of [null, Object.create(null), true]) {
      const { select } = await openWith(several, { expiresInDays: wrong as never });
      expect(select().value).to.equal('14');
    }
    expect(warnings.heard).to.have.lengthOf(2);
  });

  it('waits for the session with a submit, if the page has chosen a date', async () => {
    const session = Promise.withResolvers<Session>();
    const { page, calls } = await openWith(undefined, { expiresInDays: 30 }, { getSession: () => session.promise });
    page.fill(filled);
    await page.submit();
    expect(calls).to.have.lengthOf(0);
    session.resolve(await sessionOf(several));
    await page.until('it is sent', () => calls.length === 1);
    expect(calls[0]?.input.expiresInDays).to.equal(30);
  });

  it('does not wait for it otherwise: the default is that of the back end', async () => {
    const { page, calls } = await openWith(undefined, {}, { getSession: () => new Promise(() => {}) });
    page.fill(filled);
    await page.submit();
    expect(calls[0]?.input).to.not.have.property('expiresInDays');
  });

  it('keeps the matches that are shown when the session arrives', async () => {
    const session = Promise.withResolvers<Session>();
    const invites = [
      { id: 'inv_9', companyName: 'Lighthouse Optics', contactEmail: 'ada@lighthouse.example', status: 'pending' },
    ] as unknown as Matches['invites'];
    const { page, calls } = await openForm({
      getSession: () => session.promise,
      findMatches: () => Promise.resolve({ customers: [], invites }),
    });
    page.fill(filled);
    await page.submit();
    expect(page.shown).to.equal('matches');
    session.resolve(await sessionOf(several));
    await page.settled();
    expect(page.shown).to.equal('matches');
    await page.press('Change what I typed');
    await page.submit();
    await page.press('Send a new invite anyway');
    expect(calls[0]?.input.expiresInDays).to.equal(14);
  });

  it('shows the error of the back end at the field, until another date is chosen', async () => {
    const { page, calls, select } = await openWith(several);
    page.fill(filled);
    await page.submit();
    const fieldErrors = [{ pointer: '/expiresInDays', code: 'not-allowed' }];
    calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
    await page.settled();
    const error = 'The link cannot work until this date. Choose another date from the list.';
    expect([page.errorOf(label), page.summary]).to.deep.equal([error, [error]]);
    expect(select().checkVisibility()).to.equal(true);
    page.type(label, '7');
    await page.settled();
    expect([page.errorOf(label), page.summary]).to.deep.equal(['', []]);
  });

  it('says that it is no field of the form where an error is about it, and it is not shown', async () => {
    const { page, calls } = await openWith(undefined);
    page.fill(filled);
    await page.submit();
    const fieldErrors = [{ pointer: '/expiresInDays', code: 'not-allowed' }];
    calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
    await page.settled();
    expect(page.summary).to.deep.equal([
      '“expiresInDays” is not valid, and this form does not show it. Contact support.',
    ]);
  });

  it('is kept in a draft, and replaced by the default if it is not offered any more', async () => {
    const key = crypto.randomUUID();
    const first = await openWith(several, {}, {}, key);
    first.page.type(label, '30');
    await first.page.settled();
    first.page.element.remove();
    const second = await openWith(several, {}, {}, key);
    await second.page.until('it is restored', () => second.select().value === '30');
    second.page.element.remove();
    const third = await openWith({ allowedDays: [7, 14], defaultDays: 7 }, {}, {}, key);
    await third.page.settled();
    expect(third.select().value).to.equal('7');
  });

  it('follows the language of the page and another adapter', async () => {
    const { page, adapter } = await openWith(several);
    page.element.lang = 'de';
    await page.until('it is German', () => page.root.textContent.includes('14. Dezember 2026 (14 Tage)'));
    page.element.adapter = { ...adapter, getSession: () => sessionOf({ allowedDays: [3, 60], defaultDays: 60 }) };
    await page.until('it follows', () => page.root.textContent.includes('29. Januar 2027 (60 Tage)'));
    expect(page.root.querySelector<HTMLSelectElement>('[name="/expiresInDays"]')?.value).to.equal('60');
  });

  it('is part of the preview of the email', async () => {
    const inputs: (number | undefined)[] = [];
    const previewInvite: ResellerAdapter['previewInvite'] = ({ expiresInDays }) => {
      inputs.push(expiresInDays);
      return Promise.resolve({ subject: 'Welcome', from: 'Brightwater IT', html: '', text: 'Hello' });
    };
    const { page } = await openWith(several, { expiresInDays: 30 }, { previewInvite });
    page.fill(filled);
    await page.press('Preview the email');
    await page.until('it is previewed', () => inputs.length > 0);
    expect(inputs).to.deep.equal([30]);
  });
});

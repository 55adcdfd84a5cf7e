import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError, type InviteEmailPreview, type ResellerAdapter } from '../../src/index.ts';
import '../../src/define/reseller-provider.ts';
import { hearWarnings } from '../support/hear-warnings.ts';
import { holdTimers } from '../support/held-timers.ts';
import { once } from '../support/once.ts';
import { mailTo } from '../support/mail.ts';
import { invite, openMail, openPreview, PreviewPage } from '../support/preview-page.ts';
import { foreignError, keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';

describe('invite-email-preview', () => {
  const expectLogged = keepQuiet();

  it('requests the email of its invite, and shows it', async () => {
    const { page, calls } = await openPreview({ ...invite, language: 'en', message: 'Welcome' });
    expect(calls.map(({ input }) => input)).to.deep.equal([{ ...invite, language: 'en', message: 'Welcome' }]);
    expect(page.shown).to.equal('Loading the preview…');
    calls[0]?.resolve(mailTo('Ada'));
    await page.settled();
    expect(page.list('dt')).to.deep.equal(['From', 'Subject']);
    expect(page.list('dd')).to.deep.equal(['Brightwater IT <no-reply@portal.example>', 'Brightwater IT invites Ada']);
    expect(page.list('[part=body] > p:not(.note)')).to.deep.equal([
      'Hello Ada,',
      'Connect here:',
      'https://portal.example/#token=preview',
    ]);
    expect(page.text('footer')).to.equal('Brightwater IT');
  });

  it('shows the registration link disabled, with an explanation', async () => {
    const { page } = await openMail();
    expect(page.text('.link + .note')).to.equal(
      'Only the email that is sent has the real link. This one opens nothing.',
    );
    expect(page.list('a, [href]')).to.deep.equal([]);
  });

  it('explains only the first link', async () => {
    const { page } = await openMail({ text: 'https://portal.example/#1\n\nhttps://portal.example/help' });
    expect([page.list('.link').length, page.list('.note').length]).to.deep.equal([2, 1]);
  });

  it('sends the values of extra fields unchanged', async () => {
    const { calls } = await openPreview({ ...invite, extra: { seats: 5, contract: 'CN-1' } });
    expect(calls[0]?.input).to.deep.equal({ ...invite, extra: { seats: 5, contract: 'CN-1' } });
  });

  it('sends how long the link works as a number', async () => {
    for (const expiresInDays of [30, '30' as never]) {
      const { calls } = await openPreview({ ...invite, expiresInDays });
      expect(calls[0]?.input).to.deep.equal({ ...invite, expiresInDays: 30 });
    }
  });

  for (const expiresInDays of [0, 366, 1.5, Number.NaN, 'soon' as never])
    it(`names a period that the contract does not allow: ${String(expiresInDays)}`, async () => {
      const { page, calls } = await openPreview({ ...invite, expiresInDays });
      expect([page.list('.notice > p'), page.list('li'), calls.length]).to.deep.equal([
        ['To see the email, first correct:'],
        ['Link Works Until'],
        0,
      ]);
    });

  it('lists missing and invalid fields, without a request', async () => {
    const { page, calls } = await openPreview({
      companyName: ' ',
      contactEmail: 'ada at lighthouse',
      message: 'x'.repeat(1001),
    });
    expect(page.list('.notice > p')).to.deep.equal([
      'To see the email, first fill in:',
      'To see the email, first correct:',
    ]);
    expect(page.list('li')).to.deep.equal([
      'Company Name',
      'Contact Name',
      'Billing Email Address',
      'Billing Phone Number',
      'Contact Email Address',
      'Personal Message',
    ]);
    expect(calls.length).to.equal(0);
  });

  for (const value of [undefined, null, {}, { extra: null }, { companyName: 42, billingContact: 'x' }])
    it(`treats ${JSON.stringify(value)} as an invite without any field`, async () => {
      const { page, calls } = await openPreview((value ?? null) as never);
      await page.show(value as never);
      expect([page.list('li').length, calls.length]).to.deep.equal([5, 0]);
    });

  it('shows what the server rejected, and retries', async () => {
    const { page, calls } = await openPreview();
    const told = once(page.element, 'adapter-error');
    calls[0]?.reject(
      new AdapterError('validation-failed', {
        status: 422,
        fieldErrors: [
          { pointer: '/billingContact/email', code: 'billing-account-unknown' },
          { pointer: '/extra/seats', code: 'required' },
        ],
      }),
    );
    expect((await told).detail.operation).to.equal('previewInvite');
    await page.settled();
    expect(page.list('li')).to.deep.equal(['extra/seats', 'Billing Email Address']);
    await page.press('Try again');
    calls[1]?.resolve(mailTo('Ada'));
    await page.settled();
    expect(page.shown).to.equal('Brightwater IT invites Ada');
  });

  const problems = {
    network: 'The server could not be reached. Check your connection, then try again.',
    timeout: 'The server took too long to answer. Try again.',
    'rate-limited': 'There were too many requests. Wait a minute, then try again.',
    'payload-too-large': 'The invite is too large. Shorten what you typed, then try again.',
    unauthenticated: 'You are signed out. Sign in again, then try again.',
    forbidden: 'You do not have permission to see this email. Ask an administrator of your portal for it.',
    unavailable: 'The preview could not be loaded. Try again in a few minutes.',
    toString: 'The preview could not be loaded. Try again in a few minutes.',
  };

  for (const [code, words] of Object.entries(problems))
    it(`shows what to do about ${code}, fires an event, and retries`, async () => {
      const { page, calls } = await openPreview();
      const events = recordEvents(page.element);
      calls[0]?.reject(new AdapterError(code));
      await page.settled();
      expect([page.shown, page.find('[role=alert]') !== null]).to.deep.equal([words, true]);
      const detail = { operation: 'previewInvite', code, status: undefined, outcome: 'rejected' };
      expect(events).to.deep.equal([{ type: 'adapter-error', detail }]);
      await page.press('Try again');
      expect(page.shown).to.equal('Loading the preview…');
      calls[1]?.resolve(mailTo('Ada'));
      await page.settled();
      expect(page.shown).to.equal('Brightwater IT invites Ada');
    });

  it('uses the status if the code is unknown', async () => {
    const { page, calls } = await openPreview();
    calls[0]?.reject(new AdapterError('no-such-code', { status: 403 }));
    await page.settled();
    expect(page.shown).to.equal(problems.forbidden);
  });

  for (const reply of [undefined, null, 'ok', 42, [], {}, { subject: 'Nothing else' }, { html: 1, text: null }])
    it(`treats ${JSON.stringify(reply)} as a failure`, async () => {
      using console = hearWarnings();
      const { page, calls } = await openPreview();
      calls[0]?.resolve(reply as never);
      await page.settled();
      expect(page.shown).to.equal(problems.unavailable);
      await page.until('the console says why', () => console.heard.join('').includes('neither text nor HTML'));
    });

  it('handles an adapter that throws synchronously', async () => {
    const { page } = await openPreview(invite, {
      previewInvite: () => {
        throw new TypeError('broken');
      },
    });
    expect(page.shown).to.equal(problems.unavailable);
    expectLogged(foreignError);
  });

  it('shows that there is no text, and still offers the HTML', async () => {
    const { page } = await openMail({ text: '' });
    expect(page.text('[part=body]')).to.equal('This email has no text version.');
    await page.press('Show as the customer’s mail program does');
    expect(page.frame !== null).to.equal(true);
  });

  it('offers no other view of an email without HTML', async () => {
    const { page } = await openMail({ html: '' });
    expect(page.list('button')).to.deep.equal([]);
  });

  it('shows only that it is not available if the adapter lacks previews', async () => {
    const { page } = await openPreview(invite, { previewInvite: undefined });
    expect(page.list('.root > :not(slot)')).to.deep.equal([
      'The email cannot be previewed from here. It is sent all the same.',
    ]);
  });

  it('shows after a while that it has no adapter', async () => {
    using timers = holdTimers();
    const page = new PreviewPage(await fixture(html`<invite-email-preview .value=${invite}></invite-email-preview>`));
    expect(page.shown).to.equal('');
    timers.elapse(1000);
    await page.settled();
    expect(page.shown).to.match(/^This preview is not connected yet/);
  });

  it('uses the provider’s adapter, and prefers its own', async () => {
    const own: ResellerAdapter = { previewInvite: () => Promise.resolve(mailTo('Own')) };
    const provided: ResellerAdapter = { previewInvite: () => Promise.resolve(mailTo('Provided')) };
    const provider = await fixture(
      html`<reseller-provider .adapter=${provided}>
        <invite-email-preview .value=${invite}></invite-email-preview>
      </reseller-provider>`,
    );
    const page = new PreviewPage(provider.querySelector('invite-email-preview') as InviteEmailPreview);
    await page.until('the provider’s shows', () => page.shown === 'Brightwater IT invites Provided');
    page.element.adapter = own;
    await page.settled();
    expect(page.shown).to.equal('Brightwater IT invites Own');
  });

  it('disables its buttons while it is disabled', async () => {
    const { page } = await openMail();
    page.element.disabled = true;
    await page.settled();
    expect(page.button('Show as the customer’s mail program does')?.disabled).to.equal(true);
  });

  it('shows custom texts', async () => {
    const { page } = await openPreview({});
    page.element.messages = { missing: 'Still to do:', members: { '/companyName': 'Firm' } };
    await page.settled();
    expect([page.shown, page.list('li')[0]]).to.deep.equal(['Still to do:', 'Firm']);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../src/index.ts';
import { holdTimers } from '../support/held-timers.ts';
import { mailTo } from '../support/mail.ts';
import { invite, openMail, openPreview, type PreviewPage } from '../support/preview-page.ts';
import { keepQuiet } from '../support/quiet.ts';
import { recordEvents } from '../support/record-events.ts';

/** Removes the preview from its page; returns a function that brings it back. */
async function leave(page: PreviewPage) {
  const parent = page.element.parentElement;
  page.element.remove();
  await page.settled();
  return async () => {
    parent?.append(page.element);
    await page.settled();
  };
}

describe('invite-email-preview: leaving the page', () => {
  keepQuiet();

  for (const ending of ['resolve', 'reject', 'never'] as const)
    it(`while the email loads, and the call ${ending === 'never' ? 'never ends' : `${ending}s later`}`, async () => {
      const { page, calls } = await openPreview();
      const events = recordEvents(page.element);
      const comeBack = await leave(page);
      expect(calls[0]?.options.signal.aborted).to.equal(true);
      if (ending === 'resolve') calls[0]?.resolve(mailTo('Ada'));
      if (ending === 'reject') calls[0]?.reject(new AdapterError('network'));
      await comeBack();
      expect([page.shown, calls.length, events]).to.deep.equal(['Loading the preview…', 2, []]);
      calls[1]?.resolve(mailTo('Grace'));
      await page.settled();
      expect(page.shown).to.equal('Brightwater IT invites Grace');
    });

  it('during the debounce: sends no request', async () => {
    const { page, calls } = await openMail();
    using timers = holdTimers();
    await page.show({ ...invite, contactName: 'Grace' });
    const comeBack = await leave(page);
    expect([timers.count, calls.length]).to.deep.equal([0, 1]);
    await comeBack();
    expect(calls.slice(1).map(({ input }) => input.contactName)).to.deep.equal(['Grace']);
  });

  it('before its modules are loaded: sends no request until it returns', async () => {
    const { page, calls } = await openMail();
    const early = await fixture<HTMLElementTagNameMap['invite-email-preview']>(
      html`<invite-email-preview .value=${invite}></invite-email-preview>`,
    );
    early.adapter = page.element.adapter;
    const parent = early.parentElement;
    await early.updateComplete;
    early.remove();
    await page.settled();
    expect(calls.length).to.equal(1);
    parent?.append(early);
    await page.until('a request is sent', () => calls.length === 2);
  });

  it('for another place: keeps its request and its email', async () => {
    const { page, calls } = await openPreview();
    const place = await fixture(html`<div></div>`);
    place.append(page.element);
    await page.settled();
    expect([calls.length, calls[0]?.options.signal.aborted]).to.deep.equal([1, false]);
    calls[0]?.resolve(mailTo('Ada'));
    await page.settled();
    (await fixture(html`<div></div>`)).append(page.element);
    await page.settled();
    expect([calls.length, page.shown]).to.deep.equal([1, 'Brightwater IT invites Ada']);
  });

  it('for another place while the HTML is shown: keeps it', async () => {
    const { page } = await openMail();
    await page.loads(() => page.press('Show as the customer’s mail program does'));
    const place = await fixture(html`<div></div>`);
    await page.loads(() => place.append(page.element));
    expect(page.frame !== null).to.equal(true);
  });
});

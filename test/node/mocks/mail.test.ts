import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paint } from '../../../mocks/mail/color.ts';
import { renderInviteMail } from '../../../mocks/mail/invite-mail.ts';
import type { InviteRow } from '../../../mocks/db/invites.ts';
import { lighthouse } from './client.ts';

const brand = { name: 'Brightwater IT', platformName: 'Cumulus One', supportEmail: 'help@brightwater.example' };
const link = 'https://brightwater.example/join/#token=abc-123';
const row: InviteRow = {
  ...lighthouse,
  id: 'inv_1',
  billingAccountId: 'ba_1',
  delivery: 'sent',
  timesSent: 1,
  createdAt: '2026-03-02T09:30:00Z',
  createdBy: 'maya@brightwater.example',
  expiresAt: '2026-03-09T09:30:00Z',
};
const render = (change: Partial<InviteRow> = {}) => renderInviteMail({ ...row, ...change }, brand, link);

/** What a reader sees of the HTML. */
const visible = (html: string) =>
  html
    .replace(/<(style|title|div style="display:none)[^]*?<\/(style|title|div)>/g, '')
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&nbsp;', ' ');

describe('the invite mail', () => {
  it('comes from the reseller and is answered by its support', () => {
    const { from, to, replyTo, subject } = render();
    assert.equal(from, 'Brightwater IT via Cumulus One <no-reply@cumulus-one.example>');
    assert.equal(to, 'Ada Okafor <ada@harbour-light.example>');
    assert.equal(replyTo, 'Brightwater IT <help@brightwater.example>');
    assert.equal(subject, 'Brightwater IT invites you to Cumulus One');
  });

  it('says the same in HTML and in plain text', () => {
    const { html, text } = render({ message: 'See you on Tuesday.' });
    const flat = (words: string) => words.replace(/[\s>]+/g, ' ');
    for (const words of [
      'Hello Ada Okafor,',
      'Brightwater IT has invited you to join its self-service experience, powered by Cumulus One.',
      'See you on Tuesday.',
      'You will be the Admin for Harbour Light Optics',
      'works until Monday, 9 March 2026 at 09:30 UTC.',
      'help@brightwater.example',
    ]) {
      assert.ok(flat(visible(html)).includes(words), `HTML: ${words}`);
      assert.ok(flat(text).includes(words), `text: ${words}`);
    }
    assert.ok(text.includes(`Connect here:\n${link}`));
    assert.equal(html.split(`href="${link}"`).length - 1, 2, 'a button and a bare link');
  });

  it('shows what people typed, and runs none of it', () => {
    const evil = `<script>alert(1)</script>"'&`;
    const { html, text } = render({ companyName: evil, contactName: evil, message: evil });
    assert.ok(!html.includes('<script'));
    assert.ok(html.includes('<bdi>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;</bdi>'));
    assert.ok(text.includes(evil));
  });

  it('lets nobody write headers of their own, or turn them around', () => {
    const name = 'Eve\r\nBcc: all@brightwater.example\u202e';
    const mail = renderInviteMail({ ...row, contactName: name }, { ...brand, name }, link);
    for (const value of [mail.from, mail.to, mail.replyTo, mail.subject]) assert.doesNotMatch(value, /[\r\n\u202e]/);
    assert.equal(mail.to, '"Eve Bcc: all@brightwater.example" <ada@harbour-light.example>');
  });

  it('quotes every line of a message, whatever ends it', () => {
    const { text } = render({ message: 'one\rtwo\r\nthree\u2028four' });
    assert.match(text, /> one\n> two\n> three\n> four\n/);
  });

  it('speaks German to those who asked for it, and English where it has no words', () => {
    assert.match(render({ language: 'de-AT' }).html, /<html lang="de"[^]*Guten Tag/);
    assert.match(render({ language: 'de' }).text, /Montag, 9\. März 2026\sum\s09:30\sUTC/);
    assert.match(render({ language: 'ar' }).html, /<html lang="en" dir="ltr"/);
  });

  it('keeps names of another direction from mixing up plain text', () => {
    assert.ok(render({ contactName: 'ليلى الحداد' }).text.startsWith('Hello \u2068ليلى الحداد\u2069,'));
  });

  it('writes black or white on the colour of the reseller', () => {
    assert.equal(paint('#0f5c8c').ink, '#ffffff');
    assert.equal(paint('#f7e9b0').ink, '#000000');
    assert.equal(paint('red;background:url(x)').background, '#1f2937');
  });
});

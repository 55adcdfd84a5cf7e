import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toBrandColors } from '../../../mocks/mail/color.ts';
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

/** Extracts the visible text from the HTML. */
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

  it('keeps names of another direction from mixing up plain text', () => {
    assert.ok(render({ contactName: 'ليلى الحداد' }).text.startsWith('Hello \u2068ليلى الحداد\u2069,'));
    assert.ok(render({ language: 'ar' }).text.startsWith('مرحبًا \u2068Ada Okafor\u2069،'));
  });

  it('writes black or white on the colour of the reseller', () => {
    assert.equal(toBrandColors('#0f5c8c').ink, '#ffffff');
    assert.equal(toBrandColors('#f7e9b0').ink, '#000000');
    assert.equal(toBrandColors('red;background:url(x)').background, '#1f2937');
  });
});

/** Expected phrases of the email in each language. */
const expected = [
  {
    language: 'en',
    direction: 'ltr',
    subject: 'Brightwater IT invites you to Cumulus One',
    greeting: 'Hello Ada Okafor,',
    lead: 'Brightwater IT has invited you to join its self-service experience, powered by Cumulus One.',
    admin: 'You will be the Admin for Harbour Light Optics',
    expiry: 'Monday, 9 March 2026 at 09:30 UTC',
    link: 'Connect here:',
  },
  {
    language: 'de',
    direction: 'ltr',
    subject: 'Brightwater IT lädt Sie zu Cumulus One ein',
    greeting: 'Guten Tag Ada Okafor,',
    lead: 'Brightwater IT lädt Sie in das hauseigene Self-Service-Portal ein, bereitgestellt von Cumulus One.',
    admin: 'Sie werden Admin für Harbour Light Optics',
    expiry: 'Montag, 9. März 2026 um 09:30 UTC',
    link: 'Hier registrieren:',
  },
  {
    language: 'es',
    direction: 'ltr',
    subject: 'Invitación de Brightwater IT para unirse a Cumulus One',
    greeting: 'Hola, Ada Okafor:',
    lead: 'Brightwater IT le invita a usar su portal de autoservicio, con la tecnología de Cumulus One.',
    admin: 'Tendrá el rol de administrador de Harbour Light Optics',
    expiry: 'lunes, 9 de marzo de 2026, 9:30 UTC',
    link: 'Regístrese aquí:',
  },
  {
    language: 'fr',
    direction: 'ltr',
    subject: 'Brightwater IT vous invite sur Cumulus One',
    greeting: 'Bonjour Ada Okafor,',
    lead: 'Brightwater IT vous invite à rejoindre son portail en libre-service, propulsé par Cumulus One.',
    admin: 'Vous aurez le rôle d’administrateur pour Harbour Light Optics',
    expiry: 'lundi 9 mars 2026 à 09:30 UTC',
    link: 'Inscrivez-vous ici\u00a0:',
  },
  {
    language: 'ar',
    direction: 'rtl',
    subject: 'دعوة من Brightwater IT للانضمام إلى Cumulus One',
    greeting: 'مرحبًا Ada Okafor،',
    lead: 'تلقّيت دعوة من Brightwater IT للانضمام إلى بوابة الخدمة الذاتية المدعومة من Cumulus One.',
    admin: 'سيكون لديك دور المسؤول في Harbour Light Optics',
    expiry: 'الاثنين، 9 مارس 2026 في 9:30 ص UTC',
    link: 'التسجيل من هنا:',
  },
] as const;

for (const { language, direction, subject, greeting, lead, admin, expiry, link: caption } of expected)
  describe(`the invite mail in ${language}`, () => {
    // A regional tag falls back to its language.
    const mail = render({ language: `${language}-XA`, message: 'See you on Tuesday.' });
    const flat = (words: string) => words.replace(/[\u2068\u2069]/g, '').replace(/[\s>]+/g, ' ');

    it('has a subject', () => {
      assert.equal(mail.subject, subject);
      assert.ok(mail.html.includes(`<title>${subject}</title>`));
    });

    it('greets by name, and says the same in HTML and in plain text', () => {
      assert.ok(flat(mail.text).startsWith(flat(greeting)));
      for (const words of [greeting, lead, admin, expiry, 'See you on Tuesday.', 'help@brightwater.example']) {
        assert.ok(flat(visible(mail.html)).includes(flat(words)), `HTML: ${words}`);
        assert.ok(flat(mail.text).includes(flat(words)), `text: ${words}`);
      }
    });

    it('has the link as a button and for copying', () => {
      assert.ok(mail.text.includes(`${caption}\n${link}\n`));
      assert.equal(mail.html.split(`href="${link}"`).length - 1, 2);
      assert.ok(mail.html.includes(`${caption}<br><a class="ink" dir="ltr" href="${link}"`));
    });

    it('says its language and direction, also to mail readers that drop the outer tags', () => {
      assert.ok(mail.html.includes(`<html lang="${language}" dir="${direction}">`));
      assert.match(mail.html, new RegExp(`<table [^>]*lang="${language}" dir="${direction}"`));
    });

    it('is set as its language sets it', () => {
      const words = `${mail.subject} ${visible(mail.html)}`.replaceAll(link, '').replace(/\d:\d|&#?\w+;/g, '');
      assert.doesNotMatch(words, /["'`]|\.\.\.|undefined/);
      if (language === 'fr') assert.doesNotMatch(words, /[^\u202f][;!?]|[^\u00a0]:/);
      if (language === 'ar') assert.doesNotMatch(words, /[,;?]/);
    });
  });

describe('the language of the invite mail', () => {
  const languageOf = (language?: string) =>
    /<html lang="(\w+)"/.exec(render(language === undefined ? {} : { language }).html)?.[1];

  it('is what was asked for, whatever the region', () => {
    assert.equal(languageOf('de-AT'), 'de');
    assert.equal(languageOf('es-MX'), 'es');
    assert.equal(languageOf('FR-ca'), 'fr');
    assert.equal(languageOf('ar-EG'), 'ar');
  });

  it('is English where it is not said, or not spoken', () => {
    assert.equal(languageOf(), 'en');
    assert.equal(languageOf('sv'), 'en');
    assert.equal(languageOf('constructor'), 'en');
  });
});

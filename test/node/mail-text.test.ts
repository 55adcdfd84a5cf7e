import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type MailBlock, readMailText } from '../../src/elements/invite-email-preview/mail-text.ts';

/** Describes a block in one line. */
const describeBlock = (block: MailBlock) =>
  block.kind === 'list' ? `list ${block.start ?? '-'}: ${block.items.join(' | ')}` : `${block.kind}: ${block.text}`;

const read = (text: string) => readMailText(text).body.map(describeBlock);

describe('the text of an email', () => {
  it('is split into paragraphs at empty lines', () => {
    assert.deepEqual(read('Hello Ada,\n\nwelcome.\r\n \r\n\r\nGoodbye.'), [
      'paragraph: Hello Ada,',
      'paragraph: welcome.',
      'paragraph: Goodbye.',
    ]);
  });

  it('loses line breaks of the mail client, and keeps those of the writer', () => {
    const text = 'One two three four five six\nseven.\nHere begins another line of\nwords.\n\nShort\nlines';
    assert.deepEqual(read(text), [
      'paragraph: One two three four five six seven.\nHere begins another line of words.',
      'paragraph: Short\nlines',
    ]);
  });

  it('ignores links when detecting line breaks', () => {
    const link = `https://portal.example/${'x'.repeat(100)}`;
    assert.deepEqual(read(`One two three four five six\nseven.\n${link}`), [
      'paragraph: One two three four five six seven.',
      `link: ${link}`,
    ]);
  });

  it('keeps an address on its own line', () => {
    assert.deepEqual(read('Any questions? We are glad to help:\nhelp@portal.example'), [
      'paragraph: Any questions? We are glad to help:\nhelp@portal.example',
    ]);
  });

  it('has ordered and unordered lists with items of any length', () => {
    assert.deepEqual(
      read('1. Open the link\n   right away.\n2. Sign in.\n\n3) Look around.\n\n- One\n* Two\n• Three'),
      ['list 1: Open the link right away. | Sign in.', 'list 3: Look around.', 'list -: One | Two | Three'],
    );
  });

  it('has quotations below their introduction', () => {
    assert.deepEqual(read('A word from us\n> Welcome!\n>\n>See you soon.'), [
      'paragraph: A word from us',
      'quote: Welcome!\n\nSee you soon.',
    ]);
  });

  it('has standalone links, one by one', () => {
    assert.deepEqual(read('Connect here: https://a.example\nhttps://a.example/#t\nHTTP://b.example\nftp://c.example'), [
      'paragraph: Connect here: https://a.example',
      'link: https://a.example/#t',
      'link: HTTP://b.example',
      'paragraph: ftp://c.example',
    ]);
  });

  it('has headings: short lines without final punctuation above a longer text', () => {
    const long = 'A paragraph that is longer than any heading, as it has so much to say.';
    assert.deepEqual(read(`How to sign up\n\n1. Open the link.\n\nWhat for\n\n${long}\n\nKind regards\n\nMaya`), [
      'heading: How to sign up',
      'list 1: Open the link.',
      'heading: What for',
      `paragraph: ${long}`,
      'paragraph: Kind regards',
      'paragraph: Maya',
    ]);
    assert.deepEqual(read(`Hello Ada,\n\n${long}`)[0], 'paragraph: Hello Ada,');
    assert.deepEqual(read(`مرحبًا،\n\n${long}`)[0], 'paragraph: مرحبًا،');
  });

  it('has a signature below two dashes', () => {
    const { body, signature } = readMailText('Hello.\n\n-- \nBrightwater IT\nPowered by Cumulus One\n');
    assert.deepEqual(body.map(describeBlock), ['paragraph: Hello.']);
    assert.deepEqual(signature.map(describeBlock), ['paragraph: Brightwater IT\nPowered by Cumulus One']);
  });

  it('may be empty', () => {
    assert.deepEqual(readMailText(''), { body: [], signature: [] });
    assert.deepEqual(readMailText('-- \n'), { body: [], signature: [] });
  });

  it('is parsed in linear time', () => {
    const hostile = [
      '> '.repeat(50_000),
      '1. '.repeat(50_000),
      'x\n'.repeat(50_000),
      ' \t'.repeat(50_000),
      'a@'.repeat(50_000),
    ];
    for (const text of hostile) {
      const start = process.cpuUsage();
      readMailText(text);
      const duration = process.cpuUsage(start).user / 1000;
      assert.ok(duration < 500, `${JSON.stringify(text.slice(0, 4))}… took ${duration} ms`);
    }
  });
});

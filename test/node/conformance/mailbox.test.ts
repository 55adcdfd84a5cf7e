import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findToken, isTo, readMails } from '../../../src/conformance/mailbox.ts';

const mail = { to: 'Ada Okafor <Ada@Example.test>', subject: 'Welcome' };

describe('a mailbox', () => {
  it('answers with an array of emails, or with one in `items`', () => {
    assert.deepEqual(readMails([mail]), [mail]);
    assert.deepEqual(readMails({ items: [mail] }), [mail]);
  });

  for (const other of [null, 'mails', {}, [null], [{ subject: 'Welcome' }], { items: mail }])
    it(`may answer with nothing else: ${JSON.stringify(other)}`, () => {
      assert.throws(() => readMails(other), /must answer with a JSON array of emails/);
    });

  it('knows whom an email is to, with or without a name', () => {
    assert.equal(isTo(mail, 'ada@example.test'), true);
    assert.equal(isTo({ ...mail, to: ' ada@example.test ' }, 'ADA@example.test'), true);
    assert.equal(isTo(mail, 'bea@example.test'), false);
  });

  it('finds the token of a link in text and in HTML', () => {
    for (const text of [
      'https://x.example/#token=a%2Bb',
      'https://x.example/?a=1&token=a+b',
      '<a href="/?a=1&amp;token=a+b">',
    ])
      assert.equal(findToken(text), 'a+b');
    assert.equal(findToken('https://x.example/'), undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { cleanName, isBlank } from '../../src/contract/clean-name.ts';
import { newCustomerConstraints } from '../../src/contract/constraints/new-customer.gen.ts';
import { newInviteConstraints } from '../../src/contract/constraints/new-invite.gen.ts';
import { toCountryCode } from '../../src/contract/country-code.ts';
import { fold } from '../../src/contract/fold.ts';
import { cleanQuery, removeInvisible } from '../../src/contract/invisible.ts';
import { pageCustomersInMemory, pageInMemory } from '../../src/adapter/page-in-memory.ts';
import { normalizeEmail, normalizeText } from '../../src/fields/normalize.ts';
import { normalizeWebsite } from '../../src/fields/website.ts';
import { fitsContract } from '../support/independent-validator.ts';
import { customer } from '../support/customer.ts';
import { invite } from '../support/fake-adapter.ts';

/** Invisible characters from copying, address books, word processors and input methods. */
const invisible = Array.from(
  '\u00ad\u061c\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u3164\ufffc\u{e0041}',
);

/** Texts without a visible character. */
const unseen = [
  '\u200b',
  '\u3164',
  '\u2800',
  '\u115f\u1160',
  '\uffa0',
  '\u0301\u0302',
  '\u00ad',
  '\ufeff',
  ' \u00a0\u3000',
  '\ufe0f',
  // The object replacement character, which replaces a copied image.
  '\ufffc',
];

const testPattern = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text);

describe('a name', () => {
  for (const character of invisible)
    it(`loses U+${character.codePointAt(0)?.toString(16).padStart(4, '0')}`, () => {
      assert.equal(cleanName(`${character}Light${character}house${character}`), 'Lighthouse');
    });

  it('keeps joiners that shape its letters, and those of emoji', () => {
    for (const name of [
      'می\u200cخواهم',
      'क\u094d\u200dष',
      'അവന\u0d4d\u200d',
      '👩\u200d👩\u200d👧',
      '❤\ufe0f\u200d🔥',
      '👨🏽\u200d🚀',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '葛\u{e0100}',
    ])
      assert.equal(cleanName(name), name);
  });

  it('loses joiners that join nothing', () => {
    for (const [typed, kept] of [
      ['Ac\u200dme', 'Acme'],
      ['Auf\u200clage', 'Auflage'],
      ['1\u200d2', '12'],
      ['\u200cسلام\u200c', 'سلام'],
    ] as const)
      assert.equal(cleanName(typed), kept);
  });

  it('has ordinary spaces, except between ideographs', () => {
    assert.equal(cleanName('\u00a0Lighthouse\u202fOptics\u2009\u2028'), 'Lighthouse Optics');
    assert.equal(cleanName('山田\u3000太郎'), '山田\u3000太郎');
  });

  for (const text of unseen)
    it(`is missing if it has no visible character: ${JSON.stringify(text)}`, async () => {
      assert.equal(cleanName(text), '');
      assert.equal(isBlank(text), true);
      for (const pointer of ['/companyName', '/contactName'] as const)
        assert.equal(testPattern(newInviteConstraints[pointer].pattern, text), false, pointer);
      for (const schema of ['CompanyName', 'PersonName'])
        assert.equal(await fitsContract(['components', 'schemas', schema], text), false, schema);
      const address = { country: 'GB', line1: text };
      assert.equal(await fitsContract(['components', 'schemas', 'PostalAddress'], address), text.trim() === '');
    });

  it('is blank exactly if the contract says so', () => {
    const { pattern } = newInviteConstraints['/companyName'];
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((each) => !/\p{Cc}/u.test(each));
    const pieces = fc.array(fc.constantFrom(...unseen, ...invisible, 'a', 'ع', '7', '😀')).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(text, pieces), (each) => assert.equal(testPattern(pattern, each), !isBlank(each))),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('does not change when cleaned again, and can be stored', () => {
    const { pattern } = newInviteConstraints['/companyName'];
    const text = fc.string({ unit: 'binary', maxLength: 40 }).map((each) => each.replace(/\p{Cc}/gu, ' '));
    fc.assert(
      fc.property(text, (each) => {
        const cleaned = cleanName(each);
        assert.equal(cleanName(cleaned), cleaned);
        assert.ok(!cleaned || testPattern(pattern, cleaned), JSON.stringify(cleaned));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});

describe('a number or code', () => {
  it('has no invisible and no full-width characters', () => {
    for (const [typed, sent] of [
      ['\u2068DE123\u00ad456789\u2069', 'DE123456789'],
      ['ＤＥ１２３', 'DE123'],
      ['CRM\u00a04711', 'CRM 4711'],
      ['4\u200d7', '47'],
      ['\u3164', ''],
    ] as const)
      assert.equal(normalizeText('code', typed), sent);
  });

  it('fits the contract only without invisible characters', () => {
    for (const pointer of ['/taxId', '/reference', '/address/postalCode'] as const) {
      const { pattern } = newCustomerConstraints[pointer];
      assert.deepEqual(
        ['DE123', '', 'DE\u200b123', '\u3164', '\u2800'].map((text) => testPattern(pattern, text)),
        [true, true, false, false, false],
      );
    }
  });
});

describe('an email address', () => {
  const address = 'ada@lighthouse.example';
  for (const typed of [
    `\u200b${address}`,
    `\u2068${address}\u2069`,
    `${address}\u00a0`,
    `mailto:${address}`,
    `MAILTO:${address}?subject=Hello`,
    'mailto:ada%40lighthouse.example',
    `Ada <${address}>`,
    `"Okafor, Ada" <${address}>`,
    `Ada Okafor <mailto:${address}>;`,
    `<${address}>`,
    `'${address}'`,
    `“${address}”`,
    `${address} (Ada Okafor)`,
    `${address},`,
    `${address} ;`,
    `${address}.`,
    ...['„…“', '“…”', '”…”', '«…»', '‹…›', '(…)', '[…]', '{…}', '`…`', '*…*', '**…**', '_…_', '"…"', `"'…'",`].map(
      (quotes) => quotes.replace('…', address),
    ),
    ...Array.from('!?…/|،؛।、–>:', (sign) => `${address}${sign}`),
    ...Array.from('•📧<(«', (sign) => `${sign}${address}`),
    `📧 ${address}`,
    `${address}&nbsp;`,
    `&lt;${address}&gt;`,
    `mailto://${address}`,
    `Ada <${address}> (Work)`,
    `Ada (${address})`,
    `Ada Okafor [${address}]`,
    'ada＠lighthouse．example',
    'ａｄａ@lighthouse。example',
    'ada@light\u00adhouse.example',
  ])
    it(`is extracted from ${JSON.stringify(typed)}`, () => assert.equal(normalizeEmail(typed), address));

  it('keeps its local part, and its domain in any script', () => {
    for (const each of [
      "o'brien+x@y.example",
      'Ada.Okafor@Y.example',
      '用户@例子.广告',
      '٣٤@مثال.إختبار',
      '"@y.example',
      '"ada"@y.example',
      '_a@y.example',
      "'a'b@y.example",
      '{a}+b@y.example',
      '-a@y.example',
      '.a@y.example',
      'a@y.example-',
      'a&amp;b@y.example',
    ])
      assert.equal(normalizeEmail(each), each);
  });

  it('is not picked from several', () => {
    for (const each of [
      'a@x.example, b@x.example',
      'Ada <a@x.example>, Kim <k@x.example>',
      'a@b@x.example',
      'ada @x.example',
    ])
      assert.equal(normalizeEmail(each), each);
  });

  for (const [text, fits] of [
    [address, true],
    ['a@x--y.example', true],
    ['a-@x.example', true],
    ['-a@x.example', true],
    ['a@xn--bcher-kva.example', true],
    ['用户@例子.广告', true],
    [`${'a'.repeat(64)}@x.example`, true],
    [`${'a'.repeat(65)}@x.example`, false],
    ['a@x', false],
    ['a@-x.example', false],
    ['a@x-.example', false],
    ['a@x.-example', false],
    ['a@x.example-', false],
    ['a..b@x.example', false],
    ['.a@x.example', false],
    ['a.@x.example', false],
    ['a@.x.example', false],
    ['a@x..example', false],
    ['a@x.example.', false],
    ['a\u200b@x.example', false],
    ["o'brien+x=y@x.example", true],
    ['a@हिन्दी.भारत', true],
    ['a@مثال٣.إختبار', true],
    ...Array.from('!?/|،؛।、–“”»_*`}&📧', (sign) => [`a@x.example${sign}`, false] as const),
    ['a@x_y.example', false],
    ['a@x.example&amp', false],
  ] as const)
    it(`${fits ? 'fits' : 'does not fit'} the contract: ${text}`, async () => {
      const { pattern } = newInviteConstraints['/contactEmail'];
      assert.equal(testPattern(pattern, text), fits);
      assert.equal(await fitsContract(['components', 'schemas', 'Email'], text), fits);
    });

  it('is matched in linear time', () => {
    const { pattern } = newInviteConstraints['/contactEmail'];
    const start = performance.now();
    for (const long of ['a.', 'a@b.', 'a@b-', '-', '.', 'a@-b.']) testPattern(pattern, long.repeat(100_000));
    testPattern(pattern, `a@${'b-'.repeat(100_000)}`);
    testPattern(pattern, `a@${'b.'.repeat(100_000)}-`);
    testPattern(newInviteConstraints['/companyName'].pattern, `${'\u200b'.repeat(100_000)}\n`);
    assert.ok(performance.now() - start < 2000);
  });
});

describe('a website', () => {
  for (const typed of ['example.com', '<https://example.com>', 'https://example.com,', '//example.com'])
    it(`is extracted from ${typed}`, () => assert.equal(normalizeWebsite(typed), 'https://example.com'));
});

describe('a country code', () => {
  for (const [typed, code] of [
    ['de', 'DE'],
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['EL', 'GR'],
    [' gb\u200b', 'GB'],
    ['ＧＢ', 'GB'],
    ['XK', 'XK'],
    ['Germany', 'Germany'],
    ['', ''],
  ] as const)
    it(`is read in any case, and from aliases: ${JSON.stringify(typed)}`, () =>
      assert.equal(toCountryCode(typed), code));
});

describe('a search', () => {
  const rows = [{ ...invite, companyName: '\u2068Söder\u00a0& Co\u2069', contactName: 'می\u200cخواهم' }];
  const customers = [{ ...customer, companyName: 'Light\u00adhouse ＡＢＣ' }];

  for (const q of [
    'soder',
    'söder & co',
    '\u2068Söder\u2069',
    'so\u200bder',
    'ｓｏｄｅｒ',
    'می\u200cخواهم',
    'میخواهم',
    'ada＠lighthouse',
    '\u200b',
  ])
    it(`finds a row despite invisible characters in either text: ${JSON.stringify(q)}`, () => {
      assert.equal(pageInMemory(rows, { q }).items.length, 1);
    });

  it('finds customers likewise', () => {
    for (const q of ['lighthouse', 'abc', 'ＡＢＣ', 'light\u200bhouse'])
      assert.equal(pageCustomersInMemory(customers, { q }).items.length, 1, q);
  });

  it('is sent without invisible characters, and with the digits and the @ of a keyboard', () => {
    assert.equal(cleanQuery('\u2068ada＠x.example\u2069 '), 'ada@x.example ');
    assert.equal(cleanQuery('４７１１'), '4711');
    assert.equal(cleanQuery('ＡＢＣ'), 'ＡＢＣ');
    assert.equal(cleanQuery('\u200b\u3164'), '');
  });

  it('does not depend on invisible characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom(...invisible), (text, character) => {
        const strewn = Array.from(fold(text)).join(character);
        assert.equal(fold(strewn), fold(fold(text)));
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe('any text', () => {
  it('has no invisible characters once cleaned as a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        assert.ok(!/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(removeInvisible(text)));
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});

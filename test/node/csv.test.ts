import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Invite } from '../../src/contract/models.ts';
import { byteOrderMark, toCsvLine } from '../../src/elements/invite-list/csv.ts';
import { toHeadings, toValues } from '../../src/elements/invite-list/export-columns.ts';
import english from '../../src/localization/en/invite-list.ts';
import { invite } from '../support/fake-adapter.ts';

/** How a spreadsheet parses a file. */
interface Dialect {
  readonly separator: string;
  /** Whether it understands quoted cells. */
  readonly hasQuotes: boolean;
}

const rfc4180: Dialect = { separator: ',', hasQuotes: true };

/** The comma, and separators of other locales and lenient parsers. */
const dialects: readonly Dialect[] = [',', ';', '\t', '|'].flatMap((separator) => [
  { separator, hasQuotes: true },
  ...(separator === ',' ? [] : [{ separator, hasQuotes: false }]),
]);

/** Parses a file into rows of cells. */
function parse(file: string, { separator, hasQuotes }: Dialect): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < file.length; at++) {
    const char = file[at]!;
    if (isQuoted && char === '"' && file[at + 1] === '"') cell += file[++at];
    else if (isQuoted && char === '"') isQuoted = false;
    else if (isQuoted) cell += char;
    else if (hasQuotes && char === '"' && cell === '') isQuoted = true;
    else if (char === separator) {
      row.push(cell);
      cell = '';
    } else if (char === '\r' || char === '\n') {
      if (char === '\r' && file[at + 1] === '\n') at++;
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
    } else cell += char;
  }
  return rows;
}

/** Ignores leading white space, quotes and invisible characters, and accepts look-alikes of the operators. */
const isFormula = (cell: string) =>
  /^[=+\-@＝＋－＠﹦﹢﹣﹫−]/u.test(cell.replace(/^[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}"]+/u, ''));

const beginsWithBreak = (cell: string) => /^[\t\r\n]/.test(cell);

/** Returns the original text, without the guards. */
function unguard(cell: string): string {
  const isGuarded = (part: string) => part.startsWith("'") && isFormula(part.replace(/^'+/, ''));
  const parts = cell.split(/([;|\t\r\n])/).map((part) => (isGuarded(part) ? part.slice(1) : part));
  const text = parts.join('');
  return /^'+[\t\r\n]/.test(text) ? text.slice(1) : text;
}

const tricky = fc.constantFrom(
  ...Array.from(
    '=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n",;|\' \u00a0\u3000\u200b\u200e\u2066\ufeff\u0000\u001f\u034f\u3164a1é桜🌍',
  ),
  '\r\n',
  '""',
  '\ud800',
);
const values = fc.oneof(
  fc.array(tricky, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(values, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

const toFile = (rows: readonly (readonly string[])[]) => rows.map((row) => toCsvLine(row)).join('');

describe('a line of comma-separated values', () => {
  it('ends as in RFC 4180, and quotes only where needed', () => {
    assert.equal(
      toCsvLine(['Lighthouse', '', '12', 'Smith, Ltd', 'a "b"']),
      'Lighthouse,,12,"Smith, Ltd","a ""b"""\r\n',
    );
    assert.equal(toCsvLine(['two\r\nlines', ' blank ', 'a;b']), '"two\r\nlines"," blank ","a;b"\r\n');
  });

  for (const [value, written] of [
    ['=1+1', "'=1+1"],
    ['+442079460018', "'+442079460018"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t1', '"\'\t1"'],
    ['\r1', '"\'\r1"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    ['−1', "'−1"],
    ['  =1', "'  =1"],
    ['\u200b\u2066=1', "'\u200b\u2066=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['"=1"', '"\'""=1"""'],
    ['Ash;=1', '"Ash;\'=1"'],
    ['Ash\n=1', '"Ash\n\'=1"'],
    ["'=1", "''=1"],
  ] as const)
    it(`guards ${JSON.stringify(value)} against formulas`, () => {
      assert.equal(toCsvLine([value]), `${written}\r\n`);
    });

  for (const value of [
    'Lighthouse Optics',
    "O'Sullivan",
    "'quoted'",
    'a=b',
    'ada@lighthouse.example',
    '1-2',
    '桜',
    '# 1',
  ])
    it(`leaves ${value} unguarded`, () => {
      assert.equal(parse(toCsvLine([value]), rfc4180)[0]?.[0], value);
    });

  it('parses back to the original values, without the guards', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const read = parse(toFile(rows), rfc4180);
        assert.deepEqual(
          read.map((row) => row.map(unguard)),
          rows,
        );
      }),
      { numRuns: 2000 },
    );
  });

  for (const dialect of dialects)
    it(`contains no formula when separated by ${JSON.stringify(dialect.separator)}${dialect.hasQuotes ? '' : ', without quotes'}`, () => {
      fc.assert(
        fc.property(tables, (rows) => {
          const cells = parse(toFile(rows), dialect).flat();
          assert.deepEqual(cells.filter(isFormula), []);
        }),
        { numRuns: 2000 },
      );
    });

  it('has no cell that starts with a tab or a line break', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        assert.deepEqual(parse(toFile(rows), rfc4180).flat().filter(beginsWithBreak), []);
      }),
    );
  });

  it('terminates for any text', () => {
    for (const text of ['\t', ' ', "'", '"', '\u200b', "' ", ';', '\t=', ' ;'].map((part) => part.repeat(100_000)))
      assert.ok(toCsvLine([text]).length >= text.length);
  });

  it('follows a byte order mark, by which spreadsheets recognize UTF-8', () => {
    assert.deepEqual([...new TextEncoder().encode(byteOrderMark)], [0xef, 0xbb, 0xbf]);
  });
});

describe('the cells of an invite', () => {
  const cellsOf = (changes: Partial<Invite>, messages = english) => {
    const cells = toValues({ ...invite, ...changes }, messages, Date.now());
    return Object.fromEntries(Object.keys(english.exportColumns).map((name, at) => [name, cells[at]]));
  };

  it('have no invisible characters, but the joiners of letters and emoji, and line breaks', () => {
    const cells = cellsOf({
      companyName: '\u2068Light\u0000house\u2069\u00a0Optics\u200b',
      contactName: '\ufeffنامه\u200cای\u001b',
      contactEmail: '\u2066ada@lighthouse.example\u2069',
      message: 'Welcome\u202e,\u0085\r\n\t👩\u200d💻\u0007',
      status: '\u2068ON_HOLD\u2069' as never,
      lastSentAt: 'yester\u00adday',
      billingContact: { email: 'a\u200b@b.example', phone: '\u202a+442079460018\u202c' },
    });
    const { companyName, contactName, contactEmail, message, status, lastSentAt, billingEmail, billingPhone } = cells;
    assert.deepEqual(
      { companyName, contactName, contactEmail, message, status, lastSentAt, billingEmail, billingPhone },
      {
        companyName: 'Lighthouse Optics',
        contactName: 'نامه\u200cای',
        contactEmail: 'ada@lighthouse.example',
        message: 'Welcome,\r\n 👩\u200d💻',
        status: 'ON_HOLD',
        lastSentAt: 'yesterday',
        billingEmail: 'a@b.example',
        billingPhone: '+442079460018',
      },
    );
  });

  for (const [given, cell] of [
    ['\ufe0f@x', "'@x"],
    ['\u{e0100}\u034f=1', "'=1"],
    ['\ufe0f Ash', 'Ash'],
    ['Ash\t\ufe0fLtd', 'Ash Ltd'],
    ['1\ufe0f\u20e3 \u2764\ufe0f', '1\ufe0f\u20e3 \u2764\ufe0f'],
    ['葛\u{e0100}城', '葛\u{e0100}城'],
  ] as const)
    it(`keep variation selectors only after a character, and have no tabs: ${JSON.stringify(given)}`, () => {
      assert.equal(toCsvLine([cellsOf({ companyName: given }).companyName ?? '']), `${cell}\r\n`);
    });

  it('have none from texts of the page', () => {
    const messages = { ...english, exportColumns: { ...english.exportColumns, status: '\u2068Status\u2069' } };
    assert.ok(toHeadings(messages).includes('Status'));
  });

  it('stay guarded against formulas behind invisible characters', () => {
    const { companyName } = cellsOf({ companyName: '\u2068=1+1\u2069' });
    assert.equal(toCsvLine([companyName ?? '']), "'=1+1\r\n");
  });
});

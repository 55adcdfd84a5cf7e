import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { formatClock, formatDate, formatMoment } from '../../src/localization/format.ts';

/** Removes Arabic direction marks and normalizes no-break spaces. */
const plain = (text: string) => text.replaceAll(/[\u200E\u200F\u061C]/g, '').replaceAll(/[\u00A0\u202F]/g, ' ');

/** Formats times in another time zone. Formatters are cached per zone, so the module is loaded again. */
async function formatIn(test: TestContext, zone: string) {
  const { TZ } = process.env;
  process.env['TZ'] = zone;
  test.after(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });
  const module = (await import(
    `../../src/localization/format.ts?${zone}`
  )) as typeof import('../../src/localization/format.ts');
  return (time: string, locale = 'en') => plain(module.formatMoment(locale, time));
}

const moments: Readonly<Record<string, string>> = {
  en: 'Mar 2, 2026, 9:05 AM',
  de: '02.03.2026, 09:05',
  es: '2 mar 2026, 9:05',
  fr: '2 mars 2026, 09:05',
  ar: '2 مارس 2026 في 9:05 ص',
};

/** The same moment in several time zones. */
const zones: Readonly<Record<string, string>> = {
  UTC: 'Mar 1, 2026, 11:30 PM',
  'Europe/Berlin': 'Mar 2, 2026, 12:30 AM',
  'America/New_York': 'Mar 1, 2026, 6:30 PM',
  'Asia/Kolkata': 'Mar 2, 2026, 5:00 AM',
  'Pacific/Auckland': 'Mar 2, 2026, 12:30 PM',
};

describe('dates and times', () => {
  for (const [locale, words] of Object.entries(moments))
    it(`in ${locale}`, async (test) => {
      const format = await formatIn(test, 'UTC');
      assert.equal(format('2026-03-02T09:05:00Z', locale), words);
    });

  for (const [zone, words] of Object.entries(zones))
    it(`in ${zone}, the user’s time zone`, async (test) => {
      const format = await formatIn(test, zone);
      assert.equal(format('2026-03-01T23:30:00Z'), words);
    });

  for (const lang of ['fr_CA.UTF-8', 'fr--CA', 'fr-', 'fr_CA_too_long_to_be_a_tag', 'FR_ca@euro'])
    it(`are French for lang="${lang}"`, () => {
      assert.match(formatDate(lang, '2026-11-30T12:00:00Z'), /^30 novembre 2026$/);
    });

  it('skip the hour lost to summer time, and distinguish the repeated one', async (test) => {
    const format = await formatIn(test, 'Europe/Berlin');
    assert.equal(format('2026-03-29T00:59:59Z'), 'Mar 29, 2026, 1:59 AM');
    assert.equal(format('2026-03-29T01:00:00Z'), 'Mar 29, 2026, 3:00 AM');
    assert.equal(format('2026-10-25T00:30:00Z'), 'Oct 25, 2026, 2:30 AM');
    assert.equal(format('2026-10-25T01:30:00Z'), 'Oct 25, 2026, 2:30 AM');
  });

  for (const format of [formatMoment, formatDate, formatClock])
    it(`are empty for an invalid time: ${format.name}`, () => {
      for (const time of [undefined, '', 'soon', '2026-13-45T00:00:00Z']) assert.equal(format('en', time), '');
    });
});

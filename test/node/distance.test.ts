import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listMessages as arabic } from '../../src/localization/ar/list.ts';
import { listMessages as german } from '../../src/localization/de/list.ts';
import { type DistanceMessages, tellDistance } from '../../src/localization/distance.ts';
import { listMessages as english } from '../../src/localization/en/list.ts';
import { listMessages as spanish } from '../../src/localization/es/list.ts';
import { listMessages as french } from '../../src/localization/fr/list.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30 * day;
const year = 365 * day;
const now = Date.parse('2026-03-02T12:00:00Z');

const tell = (text: DistanceMessages, distance: number) =>
  tellDistance(text, new Date(now + distance).toISOString(), now).replaceAll('\u00a0', ' ');

describe('relative times', () => {
  const inEnglish: readonly (readonly [distance: number, words: string])[] = [
    [0, 'just now'],
    [-59 * second, 'just now'],
    [59 * second, 'just now'],
    [-minute, '1 minute ago'],
    [minute, 'in 1 minute'],
    [-hour + 1, '59 minutes ago'],
    [-hour, '1 hour ago'],
    [-day + 1, '23 hours ago'],
    // From noon, 40 hours later is the day after tomorrow.
    [40 * hour, 'in 1 day'],
    [-40 * hour, '1 day ago'],
    [-month, '1 month ago'],
    [-59 * day, '1 month ago'],
    [-364 * day, '12 months ago'],
    // Almost two years ago is not last year.
    [-700 * day, '1 year ago'],
    [-20 * year, '20 years ago'],
  ];
  for (const [distance, words] of inEnglish)
    it(`formats ${distance} ms as ${words}`, () => assert.equal(tell(english, distance), words));

  const languages: readonly (readonly [language: string, text: DistanceMessages, words: readonly string[]])[] = [
    ['de', german, ['vor einem Tag', 'vor 3 Tagen', 'in 2 Stunden', 'gerade eben', 'vor 2 Jahren']],
    ['es', spanish, ['hace 1 día', 'hace 3 días', 'dentro de 2 horas', 'ahora mismo', 'hace 2 años']],
    ['fr', french, ['il y a 1 jour', 'il y a 3 jours', 'dans 2 heures', 'à l’instant', 'il y a 2 ans']],
    ['ar', arabic, ['قبل يوم واحد', 'قبل 3 أيام', 'خلال ساعتين', 'الآن', 'قبل سنتين']],
  ];
  for (const [language, text, words] of languages)
    it(`are localized in ${language}`, () => {
      const distances = [-day, -3 * day, 2 * hour, 20 * second, -2 * year];
      assert.deepEqual(
        distances.map((distance) => tell(text, distance)),
        words,
      );
    });

  it('use the Arabic plural forms', () => {
    assert.deepEqual(
      [2, 10, 11, 26, 100].map((count) => tell(arabic, (count - 60 * 24) * minute + day)),
      ['خلال دقيقتين', 'خلال 10 دقائق', 'خلال 11 دقيقة', 'خلال 26 دقيقة', 'خلال ساعة واحدة'],
    );
  });

  it('are empty for an invalid time', () => {
    assert.equal(tellDistance(english, 'soon', now), '');
    assert.equal(tellDistance(english, '', now), '');
  });
});

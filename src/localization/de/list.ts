import type { TimeUnit } from '../distance.ts';
import type { ListMessages } from '../list-messages.ts';
import { formatNumber, plural } from '../plural.ts';

/** After a preposition. */
const units: Readonly<Record<TimeUnit, readonly [one: string, other: string]>> = {
  minute: ['einer Minute', 'Minuten'],
  hour: ['einer Stunde', 'Stunden'],
  day: ['einem Tag', 'Tagen'],
  month: ['einem Monat', 'Monaten'],
  year: ['einem Jahr', 'Jahren'],
};
const tell = (count: number, unit: TimeUnit) => {
  const [one, other] = units[unit];
  return plural('de', count, { one, other: `${count} ${other}` });
};

/** German texts for every list. */
export const listMessages = {
  noAdapter:
    'Diese Liste ist noch nicht verbunden: Sie hat keinen Adapter. Falls das so bleibt, wenden Sie sich an den Support.',
  partFailed: 'Ein Teil der Liste konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  tryAgain: 'Erneut versuchen',
  problems: {
    unauthenticated: 'Sie sind abgemeldet. Melden Sie sich wieder an und versuchen Sie es dann erneut.',
    forbidden: 'Dafür fehlt Ihnen die Berechtigung. Bitten Sie die Administration Ihres Portals darum.',
    blocked:
      'Etwas zwischen Ihnen und dem Server hat die Anfrage abgelehnt, zum Beispiel eine Sicherheitsprüfung. Öffnen Sie diese Seite in einem neuen Tab und versuchen Sie es dann hier erneut.',
    'rate-limited': 'Das waren zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann erneut.',
    offline: 'Sie sind offline. Die Liste wird neu geladen, sobald Sie wieder online sind.',
    network: 'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    timeout: 'Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
  },
  problem: 'Die Liste konnte nicht geladen werden. Versuchen Sie es in einigen Minuten erneut.',
  stale: 'Was Sie sehen, wurde früher geladen und kann sich geändert haben.',
  otherStatus: 'Anderer Status',
  now: 'gerade eben',
  past: (count, unit) => `vor ${tell(count, unit)}`,
  future: (count, unit) => `in ${tell(count, unit)}`,
  search: 'Suche',
  sortBy: 'Sortieren nach',
  nothingFound: 'Nichts gefunden',
  partlySearched: (count) =>
    `Nur ${count === 1 ? 'der erste Eintrag wurde' : `die ersten ${formatNumber('de', count)} Einträge wurden`} durchsucht. Unter den übrigen kann es Treffer geben.`,
  clear: 'Suche und Filter zurücksetzen',
  previous: 'Zurück',
  next: 'Weiter',
  emptyPage: 'Diese Seite ist inzwischen leer.',
  firstPage: 'Zur ersten Seite',
  showNew: 'Anzeigen',
  range: (count, from, total) => {
    const [shown, all] = [formatNumber('de', count), total === undefined ? '' : ` von ${formatNumber('de', total)}`];
    if (from === undefined || !count) return shown + all;
    return `${formatNumber('de', from)}–${formatNumber('de', from + count - 1)}${all}`;
  },
} as const satisfies Partial<ListMessages>;

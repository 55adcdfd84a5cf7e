import type { InviteListMessages } from '../list-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import { listMessages } from './list.ts';
import { matchesMessages, resendMessages } from './outcome.ts';

const invites = (count: number) =>
  plural('de', count, { one: 'eine Einladung', other: `${formatNumber('de', count)} Einladungen` });

/** German, for the list of invites. */
export default {
  ...listMessages,
  ...resendMessages,
  notOffered: 'Einladungen können hier nicht angezeigt werden. Wenden Sie sich an die Administration Ihres Portals.',
  loading: 'Einladungen werden geladen\u00a0…',
  searchHint: 'Unternehmen, Kontakt oder E-Mail',
  caption: 'Einladungen',
  statuses: { pending: 'Offen', accepted: 'Angenommen', expired: 'Abgelaufen', revoked: 'Zurückgezogen' },
  status: 'Status',
  attention: 'Handlungsbedarf',
  companyName: 'Unternehmen',
  contact: 'Kontakt',
  sent: 'Gesendet',
  expires: 'Läuft ab',
  actions: 'Aktionen',
  troubles: {
    queued: 'E-Mail noch nicht gesendet',
    bounced: 'E-Mail unzustellbar',
    failed: 'E-Mail nicht gesendet',
  },
  empty: 'Noch keine Einladungen',
  emptyHint: 'Einladungen, die Sie senden, erscheinen hier mit ihrem Status.',
  resend: 'Erneut senden',
  details: 'Details',
  sorts: {
    '-lastSentAt': 'Gesendet: neueste zuerst',
    lastSentAt: 'Gesendet: älteste zuerst',
    companyName: 'Unternehmen: A bis Z',
    '-companyName': 'Unternehmen: Z bis A',
    expiresAt: 'Ablauf: früheste zuerst',
    '-expiresAt': 'Ablauf: späteste zuerst',
  },
  nothingFoundHint: 'Keine Einladung passt zu Ihrer Suche und Ihren Filtern.',
  pages: 'Seiten der Einladungen',
  pageSize: 'Einladungen pro Seite',
  notSent: 'Nicht gesendet',
  timesSent: (times) => `${formatNumber('de', times)}-mal`,
  newInvites: (count) => (count === 1 ? 'Eine neue Einladung' : `${formatNumber('de', count)} neue Einladungen`),
  resendIn: (seconds) => `in ${formatNumber('de', seconds)}\u00a0s`,
  resendFrom: (time) => `Die letzte E-Mail wurde gerade erst gesendet. Ab ${time} können Sie eine weitere senden.`,
  statusChanged: (company, status) => `${company}: ${status}.`,
  severalChanged: (count) => `${formatNumber('de', count)} Einladungen haben sich geändert.`,
  unlisted: (company) =>
    `Die Einladung an ${company} ist nicht mehr aufgeführt. Möglicherweise wurde sie angenommen oder zurückgezogen.`,
  severalUnlisted: (count) =>
    `${formatNumber('de', count)} Einladungen sind nicht mehr aufgeführt. Möglicherweise wurden sie angenommen oder zurückgezogen.`,
  actionProblems: {
    ...listMessages.problems,
    forbidden: 'Dazu fehlt Ihnen die Berechtigung. Bitten Sie die Administration Ihres Portals darum.',
    'quota-reached':
      'Sie haben ein Limit Ihres Portals erreicht. Bitten Sie die Administration Ihres Portals, es zu erhöhen.',
    declined: 'Ihr Portal hat das abgelehnt. Fragen Sie die Administration Ihres Portals nach dem Grund.',
    'not-offered': 'Ihr Portal bietet das nicht an. Wenden Sie sich an die Administration Ihres Portals.',
    'not-found': 'Diese Einladung ist nicht mehr aufgeführt. Möglicherweise wurde sie angenommen oder zurückgezogen.',
  },
  actionProblem: 'Der Server konnte das gerade nicht ausführen. Versuchen Sie es in einigen Minuten erneut.',
  close: 'Schließen',
  revoke: 'Einladung zurückziehen',
  revokeHeading: (company) => `Einladung an ${company} zurückziehen?`,
  revokeWarning: (email) =>
    `Die Registrierungslinks, die an ${email} gesendet wurden, gelten sofort nicht mehr. Das lässt sich nicht rückgängig machen; Sie müssten eine neue Einladung senden.`,
  revoking: 'Wird zurückgezogen\u00a0…',
  revoked: (company) => `Die Einladung an ${company} wurde zurückgezogen.`,
  revokeUnknown:
    'Es ist unklar, ob die Einladung zurückgezogen wurde. Versuchen Sie es erneut: Etwas anderes geschieht dabei nicht.',
  revokeNotPending:
    'Diese Einladung ist nicht mehr offen und kann nicht zurückgezogen werden. Schließen Sie dieses Fenster, um ihren Stand zu sehen.',
  keepInvite: 'Einladung behalten',
  link: 'Link kopieren',
  linkHeading: (company) => `Registrierungslink für ${company}`,
  linkIntro:
    'Wer diesen Link hat, kann das Konto des Kunden anlegen. Geben Sie ihn nur an die Kontaktperson weiter, und nur auf einem Weg, dem Sie vertrauen.',
  creatingLink: 'Link wird erstellt\u00a0…',
  linkLabel: 'Registrierungslink',
  linkExpires: (time) =>
    `${time && `Der Link gilt bis ${time}. `}Er wird nur dieses eine Mal angezeigt; Sie können einen weiteren erstellen.`,
  linkNotPending:
    'Diese Einladung ist nicht mehr offen, daher gibt es keinen Link zum Weitergeben. Schließen Sie dieses Fenster, um ihren Stand zu sehen.',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Das Kopieren ist nicht gelungen. Markieren Sie den Link und kopieren Sie ihn selbst.',
  sentBy: 'Gesendet von',
  delivery: 'Zustellung',
  deliveries: {
    queued: 'E-Mail noch nicht gesendet',
    sent: 'E-Mail gesendet',
    delivered: 'E-Mail zugestellt',
    bounced: 'E-Mail unzustellbar',
    failed: 'E-Mail nicht gesendet',
    unknown: 'Unbekannt',
  },
  sendings: 'E-Mails',
  sending: (time, by, delivery) => [time, by && `von ${by}`, delivery].filter(Boolean).join(', '),
  billingContact: 'Abrechnungskontakt',
  language: 'Sprache',
  message: 'Persönliche Nachricht',
  acceptedAt: 'Angenommen',
  revokedAt: 'Zurückgezogen',
  openCustomer: matchesMessages.openCustomer,
  exportCsv: 'Als CSV exportieren',
  exporting: (count, total) =>
    total === undefined
      ? `Bisher ${invites(count)} exportiert\u00a0…`
      : `${formatNumber('de', count)} von ${formatNumber('de', total)} Einladungen exportiert\u00a0…`,
  exported: (count) =>
    plural('de', count, {
      one: 'Eine Einladung wurde exportiert.',
      other: `${formatNumber('de', count)} Einladungen wurden exportiert.`,
    }),
  exportBlocked:
    'Wenn keine Datei erscheint, darf diese Seite hier keine Dateien speichern: Öffnen Sie sie in einem eigenen Fenster.',
  exportFailed: (count) =>
    `Der Export wurde unterbrochen; bisher exportiert: ${invites(count)}. Nichts ist verloren: Setzen Sie ihn fort oder brechen Sie ihn ab.`,
  exportCanceled: 'Der Export wurde abgebrochen; es wurde keine Datei gespeichert.',
  resumeExport: 'Fortsetzen',
  cancelExport: 'Abbrechen',
  exportColumns: {
    companyName: 'Unternehmensname',
    contactName: 'Name der Kontaktperson',
    contactEmail: 'E-Mail-Adresse der Kontaktperson',
    status: 'Status',
    delivery: 'Zustellung',
    timesSent: 'Anzahl der E-Mails',
    createdAt: 'Erstellt',
    createdBy: 'Gesendet von',
    lastSentAt: 'Zuletzt gesendet',
    expiresAt: 'Läuft ab',
    acceptedAt: 'Angenommen',
    revokedAt: 'Zurückgezogen',
    billingEmail: 'E-Mail-Adresse für die Abrechnung',
    billingPhone: 'Telefonnummer für die Abrechnung',
    language: 'Sprache',
    message: 'Persönliche Nachricht',
  },
} satisfies InviteListMessages;

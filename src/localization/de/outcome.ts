import type { ExtraFieldsMessages, MatchesMessages, OutcomeMessages, ResendMessages } from '../messages.ts';
import { formatNumber, plural } from '../plural.ts';

/** German texts for the outcome of every form. */
export const outcomeMessages = {
  errorHeading: 'Es gibt ein Problem',
  missing: (label) => `Das Feld „${label}“ ist leer. Füllen Sie es aus.`,
  invalid: (label) =>
    `Die Angabe im Feld „${label}“ wurde nicht akzeptiert. Prüfen Sie sie und versuchen Sie es erneut.`,
  tooLong: (label) => `Die Angabe im Feld „${label}“ ist zu lang. Kürzen Sie sie.`,
  notAllowed: (label) => `Die Angabe im Feld „${label}“ steht nicht in der Liste. Wählen Sie einen Eintrag der Liste.`,
  invalidElsewhere: (member) =>
    `„${member}“ ist ungültig und wird in diesem Formular nicht angezeigt. Wenden Sie sich an den Support.`,
  problems: {
    unauthenticated:
      'Sie sind abgemeldet. Melden Sie sich wieder an und senden Sie dann das Formular ab; Ihre Eingaben bleiben erhalten.',
    forbidden: 'Dazu fehlt Ihnen die Berechtigung. Bitten Sie die Administration Ihres Portals darum.',
    'quota-reached':
      'Sie haben ein Limit Ihres Portals erreicht. Bitten Sie die Administration Ihres Portals, es zu erhöhen.',
    declined: 'Ihr Portal hat das abgelehnt. Fragen Sie die Administration Ihres Portals nach dem Grund.',
    blocked:
      'Etwas zwischen Ihnen und dem Server hat die Anfrage abgelehnt, zum Beispiel eine Sicherheitsprüfung. Öffnen Sie diese Seite in einem neuen Tab und versuchen Sie es dann hier erneut.',
    'not-offered': 'Ihr Portal bietet das nicht an. Wenden Sie sich an die Administration Ihres Portals.',
    'rate-limited': 'Das waren zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann erneut.',
    'validation-failed':
      'Der Server hat das Formular nicht angenommen. Prüfen Sie Ihre Eingaben und versuchen Sie es erneut.',
    'payload-too-large': 'Das Formular ist zu groß zum Senden. Kürzen Sie Ihre Eingaben und versuchen Sie es erneut.',
    network: 'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    timeout: 'Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
  },
  problem: 'Der Server konnte das gerade nicht ausführen. Versuchen Sie es in einigen Minuten erneut.',
  startOver: 'Neu beginnen',
} as const satisfies Partial<OutcomeMessages>;

/** German texts for similar customers and invites. */
export const matchesMessages: MatchesMessages = {
  matchesHeading: 'Diesen Kunden gibt es vielleicht schon',
  pendingInvite: (email, company, sentOn) =>
    sentOn
      ? `Eine Einladung an ${email} (${company}) wurde am ${sentOn} gesendet und ist noch offen.`
      : `Eine Einladung an ${email} (${company}) ist noch offen.`,
  expiredInvite: (email, company) => `Eine frühere Einladung an ${email} (${company}) ist abgelaufen.`,
  existingCustomer: (company) => `${company} ist bereits Kunde.`,
  isCustomer: 'Dieses Unternehmen ist bereits Ihr Kunde.',
  openCustomer: 'Kunden öffnen',
  proceed: 'Trotzdem neue Einladung senden',
  reconsider: 'Eingaben ändern',
};

/** German texts for resending an invite. */
export const resendMessages: ResendMessages = {
  resend: 'Einladung erneut senden',
  resending: 'Wird erneut gesendet\u00a0…',
  resendTooSoon: (seconds) => {
    const count = formatNumber('de', seconds);
    const time = plural('de', seconds, { one: `${count} Sekunde`, other: `${count} Sekunden` });
    return `Die letzte E-Mail wurde gerade erst gesendet. Warten Sie ${time} und versuchen Sie es dann erneut.`;
  },
  resendNotPending:
    'Diese Einladung ist nicht mehr offen und kann nicht erneut gesendet werden. Senden Sie stattdessen eine neue.',
  resendUnknown:
    'Es ist unklar, ob die Einladung erneut gesendet wurde. Versuchen Sie es erneut: Die Einladung wird nicht doppelt gesendet.',
  resendUnknownWithoutKey:
    'Es ist unklar, ob die Einladung erneut gesendet wurde. Prüfen Sie die Liste der Einladungen, bevor Sie es erneut versuchen.',
  resentHeading: 'Einladung erneut gesendet',
  resent: (email) => `Eine neue E-Mail mit dem Registrierungslink wurde an ${email} gesendet.`,
  resentQueued: (email) => `Eine neue E-Mail mit dem Registrierungslink ist unterwegs an ${email}.`,
  resentUnknown: (email) =>
    `Die Einladung wurde erneut gesendet. Ob die E-Mail an ${email} angekommen ist, wissen wir noch nicht.`,
  notResentHeading: 'E-Mail nicht gesendet',
  notResent: (email) =>
    `Die E-Mail an ${email} konnte nicht gesendet werden. Prüfen Sie die Adresse und senden Sie die Einladung erneut.`,
  resentBounced: (email) =>
    `Die E-Mail an ${email} war unzustellbar. Prüfen Sie die Adresse und senden Sie die Einladung erneut.`,
  linkRotated: 'Der frühere Link gilt nicht mehr.',
  linkKept: 'Der frühere Link gilt weiterhin.',
};

/** German texts for extra fields. */
export const extraFieldsMessages: ExtraFieldsMessages = {
  extraHeading: 'Weitere Angaben',
  loadingExtra: 'Weitere Felder werden geladen\u00a0…',
  extraFailed: 'Einige Felder konnten nicht geladen werden. Laden Sie sie, bevor Sie das Formular absenden.',
  reloadExtra: 'Felder laden',
  chooseOption: 'Bitte auswählen',
  numberInvalid: (label, example) =>
    `Die Angabe im Feld „${label}“ ist keine eindeutige Zahl. Geben Sie eine ein wie ${example}.`,
  dateInvalid: (label) =>
    `Die Angabe im Feld „${label}“ ist kein vollständiges Datum. Geben Sie Tag, Monat und Jahr ein.`,
  emailInvalid: (label) =>
    `Die Angabe im Feld „${label}“ ist keine E-Mail-Adresse. Geben Sie eine ein wie name@example.com.`,
  phoneInvalid: (label) =>
    `Die Angabe im Feld „${label}“ ist keine vollständige Telefonnummer. Beginnen Sie mit + und der Ländervorwahl, zum Beispiel +49 30 23125028.`,
  urlInvalid: (label) => `Die Angabe im Feld „${label}“ ist keine Webadresse. Geben Sie eine ein wie www.example.com.`,
};

import type { RegistrationMessages } from '../form-messages.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { addressFields, phoneHint } from './fields.ts';
import { formMessages } from './form.ts';
import { extraFieldsMessages, outcomeMessages } from './outcome.ts';

/** German texts of `<registration-form>`. */
export default {
  ...formMessages,
  ...outcomeMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  opening: 'Ihre Registrierung wird geöffnet\u00a0…',
  welcome: (name) => `Willkommen, ${name}`,
  invited: (reseller, company, platform) => `${reseller} hat ${company} zu ${platform} eingeladen.`,
  intro: 'Prüfen Sie die vorhandenen Angaben, ergänzen Sie, was fehlt, und wählen Sie ein Passwort.',
  fields: {
    '/companyName': { label: 'Unternehmensname' },
    ...addressFields,
    '/technicalContact/email': {
      label: 'E-Mail-Adresse des technischen Kontakts',
      hint: 'Das sind Sie selbst, falls Sie niemand anderen angeben.',
    },
    '/technicalContact/phone': {
      label: 'Telefonnummer des technischen Kontakts',
      hint: phoneHint,
    },
    '/contactName': { label: 'Ihr Name' },
    '/password': {
      label: 'Passwort',
      hint: 'Mindestens 8 Zeichen; besser sind 15 oder mehr. Gut sind einige Wörter, die nur Sie so verbinden würden.',
    },
  },
  companyHeading: 'Ihr Unternehmen',
  addressHeading: 'Anschrift',
  technicalHeading: 'Technischer Kontakt',
  technicalIntro: 'Wen wir über Wartungsarbeiten informieren.',
  accountHeading: 'Ihr Konto',
  username: { label: 'Ihre E-Mail-Adresse', hint: 'Damit melden Sie sich an.' },
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  chooseCountry: 'Land auswählen',
  questions: 'Fragen? Schreiben Sie an',
  submit: 'Konto erstellen',
  sending: 'Ihr Konto wird erstellt\u00a0…',
  closed: {
    missing: {
      heading: 'Öffnen Sie den Link in Ihrer E-Mail noch einmal',
      text: 'Ihre Registrierung beginnt mit dem Link in Ihrer Einladung. Nach dem Neuladen dieser Seite wird er noch einmal gebraucht; öffnen Sie ihn erneut, um fortzufahren.',
    },
    'registration-unknown': {
      heading: 'Wir kennen diesen Link nicht',
      text: 'Vielleicht wurde er unterwegs abgeschnitten. Öffnen Sie den Link in Ihrer E-Mail noch einmal oder bitten Sie um einen neuen, wo Sie eingeladen wurden.',
    },
    'registration-expired': {
      heading: 'Dieser Link ist abgelaufen',
      text: 'Registrierungslinks gelten nur für begrenzte Zeit. Bitten Sie um eine neue Einladung; mit dem nächsten Link geht es weiter.',
    },
    'registration-revoked': {
      heading: 'Diese Einladung wurde zurückgezogen',
      text: 'Der Link gilt nicht mehr. Wenn Sie das für einen Irrtum halten, fragen Sie dort nach, wo Sie eingeladen wurden.',
    },
    'registration-used': {
      heading: 'Dieser Link hat seinen Zweck erfüllt',
      text: 'Das Konto gibt es bereits. Wenn Sie es erstellt haben, melden Sie sich mit Ihrem Passwort an; wenn nicht, fragen Sie dort nach, wo Sie eingeladen wurden.',
    },
  },
  requestInvite: 'Um eine neue Einladung bitten',
  inviteRequested:
    'Ihre Bitte wurde an diese Website übergeben. Falls keine E-Mail kommt, fragen Sie dort nach, wo Sie eingeladen wurden.',
  openFailedHeading: 'Ihre Registrierung konnte nicht geöffnet werden',
  openFailed: 'Ihr Link gilt weiterhin. Warten Sie einen Moment und versuchen Sie es erneut.',
  offline:
    'Sie sind offline. Ihr Link gilt weiterhin: Stellen Sie eine Internetverbindung her und versuchen Sie es erneut.',
  notOffered: 'Hier ist keine Registrierung möglich. Fragen Sie dort nach, wo Sie eingeladen wurden.',
  nested:
    'Die Registrierung kann nicht innerhalb eines anderen Formulars stehen. Bitten Sie die Betreiber dieser Website, sie dort herauszunehmen.',
  errors: {
    ...companyErrors,
    '/technicalContact/email': {
      ...emailErrors,
      required: 'Geben Sie die E-Mail-Adresse des technischen Kontakts ein.',
    },
    '/technicalContact/phone': phoneErrors,
    '/contactName': {
      required: 'Geben Sie Ihren Namen ein.',
      'too-long': 'Ihr Name ist zu lang. Verwenden Sie höchstens 120 Zeichen.',
      'invalid-format': 'Ihr Name enthält unzulässige Zeichen. Geben Sie ihn neu ein.',
    },
    '/password': {
      required: 'Wählen Sie ein Passwort.',
      'too-long': 'Das Passwort ist zu lang. Verwenden Sie höchstens 256 Zeichen.',
      'invalid-format': 'Das Passwort ist zu kurz. Verwenden Sie mindestens 8 Zeichen.',
    },
  },
  problems: {
    ...outcomeMessages.problems,
    unauthenticated: 'Der Server hat das Formular nicht durchgelassen. Versuchen Sie es in einigen Minuten erneut.',
    forbidden: 'Der Server lässt diese Registrierung nicht zu. Fragen Sie dort nach, wo Sie eingeladen wurden.',
    'quota-reached':
      'Die Registrierung wurde abgelehnt, weil ein Limit erreicht ist. Fragen Sie dort nach, wo Sie eingeladen wurden.',
    declined: 'Die Registrierung wurde abgelehnt. Fragen Sie dort nach, wo Sie eingeladen wurden.',
    'duplicate-customer': 'Dieses Unternehmen hat bereits ein Konto. Fragen Sie dort nach, wo Sie eingeladen wurden.',
    'already-customer': 'Dieses Unternehmen hat bereits ein Konto. Fragen Sie dort nach, wo Sie eingeladen wurden.',
    'not-offered': 'Hier ist keine Registrierung möglich. Fragen Sie dort nach, wo Sie eingeladen wurden.',
  },
  unknownHeading: 'Es ist unklar, ob Ihr Konto erstellt wurde',
  unknown: 'Versuchen Sie es erneut: Es wird nicht doppelt erstellt.',
  unknownWithoutKey:
    'Möglicherweise besteht es schon. Versuchen Sie, sich anzumelden, bevor Sie sich erneut registrieren.',
  startOverWarning:
    'Wenn Sie stattdessen neu beginnen, kommen Ihre Änderungen vielleicht zu spät: Das Konto könnte schon so bestehen, wie Sie es gesendet haben.',
  registeredHeading: 'Ihr Konto ist bereit',
  registered: (company, email) =>
    `${company} ist registriert. Melden Sie sich mit ${email} und dem eben gewählten Passwort an.`,
  signIn: 'Anmelden',
  likelyHeading: 'Ihr Konto besteht',
  likely: (email) =>
    `Die Antwort auf Ihren ersten Versuch ist nie angekommen, er war aber offenbar erfolgreich. Melden Sie sich mit ${email} und dem eben gewählten Passwort an. Falls das nicht gelingt, fragen Sie dort nach, wo Sie eingeladen wurden.`,
} satisfies RegistrationMessages;

import type { InvitePreviewMessages } from '../preview-messages.ts';

/** German texts of `<invite-email-preview>`. */
export default {
  noAdapter:
    'Diese Vorschau ist noch nicht verbunden: Sie hat keinen Adapter. Falls das so bleibt, wenden Sie sich an den Support.',
  notOffered: 'Von hier aus gibt es keine Vorschau der E-Mail. Gesendet wird sie trotzdem.',
  partFailed:
    'Ein Teil der Vorschau konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  tryAgain: 'Erneut versuchen',
  heading: 'Vorschau der E-Mail',
  loading: 'Vorschau wird geladen\u00a0…',
  missing: 'Für die Vorschau fehlt noch:',
  wrong: 'Für die Vorschau ist noch zu korrigieren:',
  members: {
    '/companyName': 'Unternehmensname',
    '/contactName': 'Name der Kontaktperson',
    '/contactEmail': 'E-Mail-Adresse der Kontaktperson',
    '/billingContact/email': 'E-Mail-Adresse für die Abrechnung',
    '/billingContact/phone': 'Telefonnummer für die Abrechnung',
    '/language': 'Sprache der E-Mail',
    '/message': 'Persönliche Nachricht',
  },
  problems: {
    unauthenticated: 'Sie sind abgemeldet. Melden Sie sich wieder an und versuchen Sie es dann erneut.',
    forbidden:
      'Ihnen fehlt die Berechtigung, diese E-Mail zu sehen. Bitten Sie die Administration Ihres Portals darum.',
    blocked:
      'Etwas zwischen Ihnen und dem Server hat die Anfrage abgelehnt, zum Beispiel eine Sicherheitsprüfung. Öffnen Sie diese Seite in einem neuen Tab und versuchen Sie es dann hier erneut.',
    'rate-limited': 'Das waren zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann erneut.',
    'validation-failed':
      'Der Server hat die Einladung nicht angenommen. Prüfen Sie Ihre Eingaben und versuchen Sie es erneut.',
    'payload-too-large': 'Die Einladung ist zu groß. Kürzen Sie Ihre Eingaben und versuchen Sie es erneut.',
    network: 'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    timeout: 'Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
  },
  problem: 'Die Vorschau konnte nicht geladen werden. Versuchen Sie es in einigen Minuten erneut.',
  from: 'Absender',
  subject: 'Betreff',
  linkNote: 'Erst die gesendete E-Mail enthält den richtigen Link. Dieser hier öffnet nichts.',
  noText: 'Diese E-Mail hat keine Textfassung.',
  showHtml: 'Anzeigen wie im E-Mail-Programm des Kunden',
  showText: 'Nur den Text anzeigen',
  htmlTitle: 'Die E-Mail, wie das E-Mail-Programm des Kunden sie zeigt',
  htmlForbidden: 'Die Sicherheitsregeln dieser Seite lassen diese Ansicht nicht zu. Der Text der E-Mail ist derselbe.',
} satisfies InvitePreviewMessages;

import type { InviteCustomerMessages } from '../form-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** French texts of `<invite-customer-form>`. */
export default {
  ...formMessages,
  ...billingMessages,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  intro: 'Le client reçoit un e-mail avec un lien d’inscription. Le contact devient l’administrateur par défaut.',
  fields: {
    '/companyName': { label: 'Nom de l’entreprise' },
    '/contactName': { label: 'Nom du contact' },
    '/contactEmail': { label: 'Adresse e-mail du contact', hint: 'L’invitation est envoyée à cette adresse.' },
    '/billingContact/email': { label: 'Adresse e-mail de facturation' },
    '/billingContact/phone': {
      label: 'Téléphone de facturation',
      hint: 'À l’étranger, avec l’indicatif du pays, par exemple +33 1 99 00 12 34.',
    },
    '/language': { label: 'Langue de l’e-mail' },
    '/expiresInDays': { label: 'Lien valable jusqu’au' },
    '/message': { label: 'Message personnel' },
  },
  customerHeading: 'Client',
  billingHeading: 'Contact de facturation',
  billingIntro: 'Adresse e-mail et téléphone d’un compte de facturation déjà configuré.',
  emailHeading: 'Personnaliser l’e-mail (facultatif)',
  submit: 'Envoyer l’invitation',
  sending: 'Envoi de l’invitation…',
  notOffered: 'Vous ne pouvez pas inviter de clients ici. Adressez-vous à un administrateur de votre portail.',
  errors: {
    '/companyName': {
      required: 'Saisissez le nom de l’entreprise.',
      'too-long': 'Le nom de l’entreprise est trop long. Utilisez au maximum 120 caractères.',
      'invalid-format': 'Le nom de l’entreprise contient des caractères non autorisés. Saisissez-le à nouveau.',
    },
    '/contactName': {
      required: 'Saisissez le nom du contact.',
      'too-long': 'Le nom du contact est trop long. Utilisez au maximum 120 caractères.',
      'invalid-format': 'Le nom du contact contient des caractères non autorisés. Saisissez-le à nouveau.',
    },
    '/contactEmail': {
      required: 'Saisissez l’adresse e-mail du contact.',
      'too-long': 'L’adresse e-mail est trop longue. Utilisez au maximum 254 caractères.',
      'invalid-format': 'Ce n’est pas une adresse e-mail. Saisissez-en une comme nom@example.com.',
    },
    '/billingContact/email': {
      required: 'Choisissez ou saisissez l’adresse e-mail de facturation.',
      'too-long': 'L’adresse e-mail de facturation est trop longue. Utilisez au maximum 254 caractères.',
      'invalid-format': 'Ce n’est pas une adresse e-mail. Saisissez-en une comme nom@example.com.',
      'billing-account-unknown':
        'Aucun compte de facturation n’a cette adresse e-mail. Utilisez-en une configurée sous «\u00a0Facturation\u00a0».',
    },
    '/billingContact/phone': {
      required: 'Saisissez le téléphone de facturation.',
      'invalid-format':
        'Ce n’est pas un numéro de téléphone complet. Commencez par + et l’indicatif du pays, par exemple +33 1 99 00 12 34.',
    },
    '/language': { 'invalid-format': 'Ce n’est pas une langue. Choisissez-en une dans la liste.' },
    '/expiresInDays': {
      'not-allowed': 'Le lien ne peut pas être valable jusqu’à cette date. Choisissez une autre date dans la liste.',
    },
    '/message': { 'too-long': 'Le message est trop long. Utilisez au maximum 1\u202f000 caractères.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'already-customer': 'Cette entreprise fait déjà partie de vos clients. Cherchez-la dans votre liste de clients.',
    'duplicate-customer': 'Cette entreprise fait déjà partie de vos clients. Cherchez-la dans votre liste de clients.',
    'invite-pending': 'Ce contact a déjà une invitation en attente. Renvoyez-la depuis la liste des invitations.',
  },
  unknownHeading: 'Nous ne savons pas si l’invitation a été envoyée',
  unknown: 'Réessayez\u00a0: elle ne sera pas envoyée deux fois.',
  unknownWithoutKey: 'Elle a peut-être été envoyée. Vérifiez la liste des invitations avant de la renvoyer.',
  startOverWarning: 'Si vous préférez repartir de zéro, le client risque de recevoir deux invitations.',
  defaultLanguage: 'Langue habituelle de votre portail',
  messageLeft: (characters) => {
    const count = formatNumber('fr', characters);
    return plural('fr', characters, { one: `Il reste ${count} caractère.`, other: `Il reste ${count} caractères.` });
  },
  expiryChoice: (date, days) => {
    const count = formatNumber('fr', days);
    return plural('fr', days, { one: `${date} (${count} jour)`, other: `${date} (${count} jours)` });
  },
  linkWorksUntil: (date) => `Le lien est valable jusqu’au ${date}.`,
  previewEmail: 'Aperçu de l’e-mail',
  loadingPreview: 'Chargement de l’aperçu…',
  sentHeading: 'Invitation envoyée',
  sent: (email, company) =>
    `Vous avez invité ${company}. L’e-mail contenant le lien d’inscription a été envoyé à ${email}.`,
  sentQueued: (email, company) =>
    `Vous avez invité ${company}. L’e-mail contenant le lien d’inscription est en cours d’envoi à ${email}.`,
  sentUnknown: (email, company) =>
    `${company} a reçu une invitation. Nous ne savons pas encore si l’e-mail envoyé à ${email} est arrivé.`,
  notSentHeading: 'Invitation enregistrée, mais non envoyée',
  notSent: (email, company) =>
    `${company} figure dans votre liste d’invitations, mais l’e-mail à ${email} n’a pas pu être envoyé. Vérifiez l’adresse, puis renvoyez l’invitation.`,
  inviteAnother: 'Inviter un autre client',
} satisfies InviteCustomerMessages;

import type { AddCustomerMessages } from '../form-messages.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { addressFields, phoneHint } from './fields.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** French texts of `<add-customer-form>`. */
export default {
  ...formMessages,
  ...billingMessages,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  intro:
    'Vous saisissez toutes les informations du client. Aucun e-mail n’est envoyé\u00a0: vous lui transmettez vous-même ses identifiants.',
  fields: {
    '/companyName': { label: 'Nom de l’entreprise' },
    '/website': { label: 'Site web', hint: 'Par exemple example.com.' },
    '/phone': { label: 'Téléphone', hint: phoneHint },
    '/taxId': { label: 'Numéro d’identification fiscale' },
    '/reference': {
      label: 'Votre référence',
      hint: 'Comment vous désignez le client dans vos propres dossiers.',
    },
    ...addressFields,
    '/technicalContact/email': {
      label: 'Adresse e-mail du contact technique',
      hint: 'Reçoit les avis de maintenance. Une liste de diffusion convient.',
    },
    '/billingContact/email': { label: 'Adresse e-mail de facturation' },
    '/billingContact/phone': { label: 'Téléphone de facturation', hint: phoneHint },
  },
  companyHeading: 'Informations de base sur l’entreprise',
  companyIntro: 'Le client pourra les modifier plus tard.',
  addressHeading: 'Adresse physique',
  addressIntro: 'Où se trouve l’entreprise\u202f; les informations nécessaires dépendent du pays.',
  technicalHeading: 'Contact technique',
  technicalIntro: 'Qui nous prévenons des opérations de maintenance.',
  billingHeading: 'Contact de facturation',
  billingIntro: 'Adresse e-mail et téléphone d’un compte de facturation déjà configuré.',
  chooseCountry: 'Choisissez un pays',
  submit: 'Ajouter le client',
  sending: 'Ajout du client…',
  notOffered: 'Vous ne pouvez pas ajouter de clients ici. Adressez-vous à un administrateur de votre portail.',
  resendNotPending: 'Cette invitation n’est plus en attente et ne peut pas être renvoyée. Ajoutez plutôt le client.',
  proceed: 'Ajouter quand même le client',
  errors: {
    ...companyErrors,
    '/website': {
      'too-long': 'L’adresse du site web est trop longue. Utilisez au maximum 200 caractères.',
      'invalid-format': 'Ce n’est pas l’adresse d’un site web. Saisissez-en une comme example.com.',
    },
    '/phone': phoneErrors,
    '/taxId': {
      'too-long': 'Le numéro d’identification fiscale est trop long. Utilisez au maximum 40 caractères.',
    },
    '/reference': { 'too-long': 'Votre référence est trop longue. Utilisez au maximum 64 caractères.' },
    '/address/country': {
      ...companyErrors['/address/country'],
      'not-allowed': 'Vous ne pouvez pas ajouter de clients dans ce pays. Choisissez-en un autre.',
    },
    '/technicalContact/email': { ...emailErrors, required: 'Saisissez l’adresse e-mail du contact technique.' },
    '/billingContact/email': {
      ...emailErrors,
      required: 'Choisissez ou saisissez l’adresse e-mail de facturation.',
      'billing-account-unknown':
        'Aucun compte de facturation n’a cette adresse e-mail. Utilisez-en une configurée sous «\u00a0Facturation\u00a0».',
    },
    '/billingContact/phone': { ...phoneErrors, required: 'Saisissez le téléphone de facturation.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'duplicate-customer': 'Ce client a déjà été ajouté. Cherchez-le dans votre liste de clients.',
    'already-customer': 'Ce client a déjà été ajouté. Cherchez-le dans votre liste de clients.',
  },
  unknownHeading: 'Nous ne savons pas si le client a été ajouté',
  unknown: 'Réessayez\u00a0: il ne sera pas ajouté deux fois.',
  unknownWithoutKey: 'Il a peut-être été ajouté. Vérifiez votre liste de clients avant de l’ajouter à nouveau.',
  startOverWarning: 'Si vous préférez repartir de zéro, le client risque d’être ajouté deux fois.',
  addedHeading: 'Client ajouté',
  added: (company) => `${company} fait maintenant partie de vos clients. Aucun e-mail n’a été envoyé.`,
  pendingHeading: 'Client en attente d’approbation',
  pending: (company) =>
    `Vous avez ajouté ${company}. Ce client sera actif une fois approuvé. Aucun e-mail n’a été envoyé.`,
  nextSteps: 'Transmettez vous-même les identifiants au client.',
  credentialsHeading: 'Identifiants de connexion',
  credentialsWarning: 'Ils ne s’affichent que cette fois. Copiez-les avant de quitter la page.',
  credentialsGone:
    'Les identifiants ont été affichés une fois et ne peuvent plus l’être. Si vous ne les avez pas, réinitialisez le mot de passe.',
  username: 'Nom d’utilisateur',
  password: 'Mot de passe',
  copy: (what) => `Copier «\u00a0${what}\u00a0»`,
  copied: 'Copié.',
  copyFailed: 'La copie a échoué. Sélectionnez le texte et copiez-le vous-même.',
  openAdded: 'Ouvrir le client',
  addAnother: 'Ajouter un autre client',
} satisfies AddCustomerMessages;

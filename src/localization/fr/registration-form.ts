import type { RegistrationMessages } from '../form-messages.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { addressFields, phoneHint } from './fields.ts';
import { formMessages } from './form.ts';
import { extraFieldsMessages, outcomeMessages } from './outcome.ts';

/** French texts of `<registration-form>`. */
export default {
  ...formMessages,
  ...outcomeMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  opening: 'Ouverture de votre inscription…',
  welcome: (name) => `Bienvenue, ${name}`,
  invited: (reseller, company, platform) => `${reseller} a invité ${company} à rejoindre ${platform}.`,
  intro: 'Vérifiez les informations déjà remplies, complétez celles qui manquent et choisissez un mot de passe.',
  fields: {
    '/companyName': { label: 'Nom de l’entreprise' },
    ...addressFields,
    '/technicalContact/email': {
      label: 'Adresse e-mail du contact technique',
      hint: 'C’est vous, sauf si vous indiquez quelqu’un d’autre.',
    },
    '/technicalContact/phone': {
      label: 'Téléphone du contact technique',
      hint: phoneHint,
    },
    '/contactName': { label: 'Votre nom' },
    '/password': {
      label: 'Mot de passe',
      hint: 'Au moins 8 caractères\u202f; 15 ou plus valent mieux. Quelques mots que vous seul réuniriez conviennent bien.',
    },
  },
  companyHeading: 'Votre entreprise',
  addressHeading: 'Adresse physique',
  technicalHeading: 'Contact technique',
  technicalIntro: 'Qui nous prévenons des opérations de maintenance.',
  accountHeading: 'Votre compte',
  username: { label: 'Votre adresse e-mail', hint: 'Elle vous sert à vous connecter.' },
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  chooseCountry: 'Choisissez un pays',
  questions: 'Des questions\u202f? Écrivez à',
  submit: 'Créer le compte',
  sending: 'Création de votre compte…',
  closed: {
    missing: {
      heading: 'Ouvrez de nouveau le lien de votre e-mail',
      text: 'Votre inscription commence par le lien de votre invitation. Une fois cette page rechargée, il est de nouveau nécessaire\u202f; ouvrez-le encore une fois pour continuer.',
    },
    'registration-unknown': {
      heading: 'Nous ne connaissons pas ce lien',
      text: 'Il a peut-être été coupé en route. Ouvrez de nouveau le lien de votre e-mail ou demandez-en un autre à la personne qui vous a invité.',
    },
    'registration-expired': {
      heading: 'Ce lien a expiré',
      text: 'Les liens d’inscription ne sont valables qu’un temps. Demandez une nouvelle invitation\u202f; le prochain lien vous permettra de continuer.',
    },
    'registration-revoked': {
      heading: 'Cette invitation a été retirée',
      text: 'Son lien ne fonctionne plus. Si vous pensez que c’est une erreur, adressez-vous à la personne qui vous a invité.',
    },
    'registration-used': {
      heading: 'Ce lien a déjà servi',
      text: 'Le compte existe déjà. Si vous l’avez créé, connectez-vous avec le mot de passe que vous avez choisi\u202f; sinon, adressez-vous à la personne qui vous a invité.',
    },
  },
  requestInvite: 'Demander une nouvelle invitation',
  inviteRequested:
    'Ce site a été prévenu. Si vous ne recevez pas d’e-mail, adressez-vous à la personne qui vous a invité.',
  openFailedHeading: 'Votre inscription n’a pas pu être ouverte',
  openFailed: 'Votre lien reste valable. Patientez un instant, puis réessayez.',
  offline: 'Vous êtes hors ligne. Votre lien reste valable\u00a0: connectez-vous à Internet, puis réessayez.',
  notOffered: 'L’inscription n’est pas possible ici. Adressez-vous à la personne qui vous a invité.',
  nested:
    'L’inscription ne peut pas se trouver dans un autre formulaire. Demandez aux responsables de ce site de l’en sortir.',
  errors: {
    ...companyErrors,
    '/technicalContact/email': { ...emailErrors, required: 'Saisissez l’adresse e-mail du contact technique.' },
    '/technicalContact/phone': phoneErrors,
    '/contactName': {
      required: 'Saisissez votre nom.',
      'too-long': 'Votre nom est trop long. Utilisez au maximum 120 caractères.',
      'invalid-format': 'Votre nom contient des caractères non autorisés. Saisissez-le à nouveau.',
    },
    '/password': {
      required: 'Choisissez un mot de passe.',
      'too-long': 'Le mot de passe est trop long. Utilisez au maximum 256 caractères.',
      'invalid-format': 'Le mot de passe est trop court. Utilisez au moins 8 caractères.',
    },
  },
  problems: {
    ...outcomeMessages.problems,
    unauthenticated: 'Le serveur n’a pas laissé passer le formulaire. Réessayez dans quelques minutes.',
    forbidden: 'Le serveur n’autorise pas cette inscription. Adressez-vous à la personne qui vous a invité.',
    'quota-reached':
      'L’inscription a été refusée, car une limite est atteinte. Adressez-vous à la personne qui vous a invité.',
    declined: 'L’inscription a été refusée. Adressez-vous à la personne qui vous a invité.',
    'duplicate-customer': 'Cette entreprise a déjà un compte. Adressez-vous à la personne qui vous a invité.',
    'already-customer': 'Cette entreprise a déjà un compte. Adressez-vous à la personne qui vous a invité.',
    'not-offered': 'L’inscription n’est pas possible ici. Adressez-vous à la personne qui vous a invité.',
  },
  unknownHeading: 'Nous ne savons pas si votre compte a été créé',
  unknown: 'Réessayez\u00a0: il ne sera pas créé deux fois.',
  unknownWithoutKey: 'Il existe peut-être déjà. Essayez de vous connecter avant de vous inscrire à nouveau.',
  startOverWarning:
    'Si vous préférez repartir de zéro, vos modifications arriveront peut-être trop tard\u00a0: le compte existe peut-être déjà tel que vous l’avez envoyé.',
  registeredHeading: 'Votre compte est prêt',
  registered: (company, email) =>
    `L’inscription de ${company} est faite. Connectez-vous avec ${email} et le mot de passe que vous venez de choisir.`,
  signIn: 'Se connecter',
  likelyHeading: 'Votre compte existe',
  likely: (email) =>
    `La réponse à votre premier essai ne nous est jamais parvenue, mais il semble avoir réussi. Connectez-vous avec ${email} et le mot de passe que vous venez de choisir. Si cela ne fonctionne pas, adressez-vous à la personne qui vous a invité.`,
} satisfies RegistrationMessages;

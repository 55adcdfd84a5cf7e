import type { ExtraFieldsMessages, MatchesMessages, OutcomeMessages, ResendMessages } from '../messages.ts';
import { formatNumber, plural } from '../plural.ts';

/** French texts for the outcome of every form. */
export const outcomeMessages = {
  errorHeading: 'Il y a un problème',
  missing: (label) => `Le champ «\u00a0${label}\u00a0» est vide. Remplissez-le.`,
  invalid: (label) => `Le champ «\u00a0${label}\u00a0» n’a pas été accepté. Vérifiez-le, puis réessayez.`,
  tooLong: (label) => `Le champ «\u00a0${label}\u00a0» est trop long. Raccourcissez-le.`,
  notAllowed: (label) => `La valeur du champ «\u00a0${label}\u00a0» n’est pas dans la liste. Choisissez-en une autre.`,
  invalidElsewhere: (member) =>
    `La donnée «\u00a0${member}\u00a0» n’est pas valide et ce formulaire ne l’affiche pas. Contactez l’assistance.`,
  problems: {
    unauthenticated:
      'Votre session est fermée. Reconnectez-vous, puis envoyez le formulaire\u202f; votre saisie est conservée.',
    forbidden: 'Vous n’avez pas l’autorisation de le faire. Demandez-la à un administrateur de votre portail.',
    'quota-reached':
      'Vous avez atteint une limite de votre portail. Demandez à un administrateur de votre portail de la relever.',
    declined: 'Votre portail a refusé cette opération. Demandez-en la raison à un administrateur de votre portail.',
    blocked:
      'Un dispositif entre vous et le serveur a refusé la demande, par exemple un contrôle de sécurité. Ouvrez cette page dans un nouvel onglet, puis réessayez ici.',
    'not-offered': 'Votre portail ne propose pas cette fonction. Adressez-vous à un administrateur de votre portail.',
    'rate-limited': 'Il y a eu trop de demandes. Patientez une minute, puis réessayez.',
    'validation-failed': 'Le serveur n’a pas accepté le formulaire. Vérifiez votre saisie, puis réessayez.',
    'payload-too-large':
      'Le formulaire est trop volumineux pour être envoyé. Raccourcissez votre saisie, puis réessayez.',
    network: 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
    timeout: 'Le serveur a mis trop de temps à répondre. Réessayez.',
  },
  problem: 'Le serveur n’a pas pu traiter la demande. Réessayez dans quelques minutes.',
  startOver: 'Repartir de zéro',
} as const satisfies Partial<OutcomeMessages>;

/** French texts for similar customers and invites. */
export const matchesMessages: MatchesMessages = {
  matchesHeading: 'Ce client existe peut-être déjà',
  pendingInvite: (email, company, sentOn) =>
    sentOn
      ? `L’invitation envoyée à ${email} (${company}) le ${sentOn} est toujours en attente.`
      : `Une invitation pour ${email} (${company}) est en attente.`,
  expiredInvite: (email, company) => `L’invitation envoyée précédemment à ${email} (${company}) a expiré.`,
  existingCustomer: (company) => `${company} fait déjà partie de vos clients.`,
  isCustomer: 'Cette entreprise fait déjà partie de vos clients.',
  openCustomer: 'Ouvrir le client',
  proceed: 'Envoyer quand même une nouvelle invitation',
  reconsider: 'Modifier ma saisie',
};

/** French texts for resending an invite. */
export const resendMessages: ResendMessages = {
  resend: 'Renvoyer l’invitation',
  resending: 'Nouvel envoi en cours…',
  resendTooSoon: (seconds) => {
    const count = formatNumber('fr', seconds);
    const time = plural('fr', seconds, { one: `${count} seconde`, other: `${count} secondes` });
    return `Le dernier e-mail vient d’être envoyé. Patientez ${time}, puis réessayez.`;
  },
  resendNotPending: 'Cette invitation n’est plus en attente et ne peut pas être renvoyée. Envoyez-en une nouvelle.',
  resendUnknown:
    'Nous ne savons pas si l’invitation a été renvoyée. Réessayez\u00a0: elle ne sera pas envoyée deux fois.',
  resendUnknownWithoutKey:
    'Nous ne savons pas si l’invitation a été renvoyée. Vérifiez la liste des invitations avant de réessayer.',
  resentHeading: 'Invitation renvoyée',
  resent: (email) => `Un nouvel e-mail contenant le lien d’inscription a été envoyé à ${email}.`,
  resentQueued: (email) => `Un nouvel e-mail contenant le lien d’inscription est en cours d’envoi à ${email}.`,
  resentUnknown: (email) =>
    `L’invitation a été renvoyée. Nous ne savons pas encore si l’e-mail envoyé à ${email} est arrivé.`,
  notResentHeading: 'E-mail non envoyé',
  notResent: (email) => `L’e-mail à ${email} n’a pas pu être envoyé. Vérifiez l’adresse, puis renvoyez l’invitation.`,
  resentBounced: (email) =>
    `L’e-mail à ${email} n’a pas pu être distribué. Vérifiez l’adresse, puis renvoyez l’invitation.`,
  linkRotated: 'L’ancien lien ne fonctionne plus.',
  linkKept: 'L’ancien lien fonctionne toujours.',
};

/** French texts for extra fields. */
export const extraFieldsMessages: ExtraFieldsMessages = {
  extraHeading: 'Informations complémentaires',
  loadingExtra: 'Chargement des autres champs…',
  extraFailed: 'Certains champs n’ont pas pu être chargés. Chargez-les avant d’envoyer le formulaire.',
  reloadExtra: 'Charger les champs',
  chooseOption: 'Choisissez une option',
  numberInvalid: (label, example) =>
    `La valeur du champ «\u00a0${label}\u00a0» n’est pas un nombre, ou peut en désigner deux. Saisissez-en un comme ${example}.`,
  dateInvalid: (label) =>
    `La valeur du champ «\u00a0${label}\u00a0» n’est pas une date complète. Saisissez le jour, le mois et l’année.`,
  emailInvalid: (label) =>
    `La valeur du champ «\u00a0${label}\u00a0» n’est pas une adresse e-mail. Saisissez-en une comme nom@example.com.`,
  phoneInvalid: (label) =>
    `La valeur du champ «\u00a0${label}\u00a0» n’est pas un numéro de téléphone complet. Commencez par + et l’indicatif du pays, par exemple +33 1 99 00 12 34.`,
  urlInvalid: (label) =>
    `La valeur du champ «\u00a0${label}\u00a0» n’est pas une adresse web. Saisissez-en une comme www.example.com.`,
};

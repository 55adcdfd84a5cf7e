import type { InviteListMessages } from '../list-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import { listMessages } from './list.ts';
import { matchesMessages, resendMessages } from './outcome.ts';

const invites = (count: number) =>
  plural('fr', count, {
    one: `${formatNumber('fr', count)} invitation`,
    other: `${formatNumber('fr', count)} invitations`,
  });

/** French, for the list of invites. */
export default {
  ...listMessages,
  ...resendMessages,
  notOffered: 'Les invitations ne peuvent pas être affichées ici. Adressez-vous à un administrateur de votre portail.',
  loading: 'Chargement des invitations…',
  searchHint: 'Entreprise, contact ou e-mail',
  caption: 'Invitations',
  statuses: { pending: 'En attente', accepted: 'Acceptée', expired: 'Expirée', revoked: 'Révoquée' },
  status: 'État',
  attention: 'À traiter',
  companyName: 'Nom de l’entreprise',
  contact: 'Interlocuteur',
  sent: 'Envoyée',
  expires: 'Expire',
  actions: 'Opérations',
  troubles: { queued: 'E-mail pas encore envoyé', bounced: 'E-mail non distribué', failed: 'E-mail non envoyé' },
  empty: 'Aucune invitation pour le moment',
  emptyHint: 'Les invitations que vous envoyez apparaissent ici avec leur état.',
  resend: 'Renvoyer',
  details: 'Détails',
  sorts: {
    '-lastSentAt': 'Envoi\u00a0: les plus récentes d’abord',
    lastSentAt: 'Envoi\u00a0: les plus anciennes d’abord',
    companyName: 'Entreprise\u00a0: de A à Z',
    '-companyName': 'Entreprise\u00a0: de Z à A',
    expiresAt: 'Expiration\u00a0: les plus proches d’abord',
    '-expiresAt': 'Expiration\u00a0: les plus lointaines d’abord',
  },
  nothingFoundHint: 'Aucune invitation ne correspond à votre recherche et à vos filtres.',
  pages: 'Pages d’invitations',
  pageSize: 'Invitations par page',
  notSent: 'Non envoyée',
  timesSent: (times) => `${formatNumber('fr', times)} fois`,
  newInvites: (count) => (count === 1 ? '1 nouvelle invitation' : `${formatNumber('fr', count)} nouvelles invitations`),
  resendIn: (seconds) => `dans ${formatNumber('fr', seconds)}\u00a0s`,
  resendFrom: (time) => `Le dernier e-mail vient d’être envoyé. Vous pourrez en envoyer un autre à partir de ${time}.`,
  statusChanged: (company, status) => `${company}\u00a0: ${status}.`,
  severalChanged: (count) => `${formatNumber('fr', count)} invitations ont changé.`,
  unlisted: (company) =>
    `L’invitation de ${company} n’est plus dans la liste. Elle a peut-être été acceptée ou révoquée.`,
  severalUnlisted: (count) =>
    `${formatNumber('fr', count)} invitations ne sont plus dans la liste. Elles ont peut-être été acceptées ou révoquées.`,
  actionProblems: {
    ...listMessages.problems,
    forbidden: 'Vous n’avez pas l’autorisation de le faire. Demandez-la à un administrateur de votre portail.',
    'quota-reached':
      'Vous avez atteint une limite de votre portail. Demandez à un administrateur de votre portail de la relever.',
    declined: 'Votre portail a refusé cette opération. Demandez-en la raison à un administrateur de votre portail.',
    'not-offered': 'Votre portail ne propose pas cette fonction. Adressez-vous à un administrateur de votre portail.',
    'not-found': 'Cette invitation n’est plus dans la liste. Elle a peut-être été acceptée ou révoquée.',
  },
  actionProblem: 'Le serveur n’a pas pu le faire pour le moment. Réessayez dans quelques minutes.',
  close: 'Fermer',
  revoke: 'Révoquer l’invitation',
  revokeHeading: (company) => `Révoquer l’invitation de ${company}\u202f?`,
  revokeWarning: (email) =>
    `Les liens d’inscription envoyés à ${email} cesseront aussitôt de fonctionner. Cette action est irréversible\u202f; il faudrait envoyer une nouvelle invitation.`,
  revoking: 'Révocation en cours…',
  revoked: (company) => `L’invitation de ${company} a été révoquée.`,
  revokeUnknown: 'Nous ne savons pas si l’invitation a été révoquée. Réessayez\u00a0: il ne se passera rien d’autre.',
  revokeNotPending:
    'Cette invitation n’est plus en attente et ne peut pas être révoquée. Fermez cette fenêtre pour voir son état.',
  keepInvite: 'Conserver l’invitation',
  link: 'Copier le lien',
  linkHeading: (company) => `Lien d’inscription pour ${company}`,
  linkIntro:
    'Toute personne disposant de ce lien peut créer le compte du client. Transmettez-le uniquement à l’interlocuteur, par un moyen sûr.',
  creatingLink: 'Création du lien…',
  linkLabel: 'Lien d’inscription',
  linkExpires: (time) =>
    `${time && `Le lien fonctionne jusqu’au ${time}. `}Il n’est affiché qu’une seule fois\u202f; vous pouvez en créer un autre.`,
  linkNotPending:
    'Cette invitation n’est plus en attente\u202f; il n’y a donc pas de lien à transmettre. Fermez cette fenêtre pour voir son état.',
  copy: 'Copier',
  copied: 'Copié.',
  copyFailed: 'La copie a échoué. Sélectionnez le lien et copiez-le vous-même.',
  sentBy: 'Envoyée par',
  delivery: 'Distribution',
  deliveries: {
    queued: 'E-mail pas encore envoyé',
    sent: 'E-mail envoyé',
    delivered: 'E-mail distribué',
    bounced: 'E-mail non distribué',
    failed: 'E-mail non envoyé',
    unknown: 'Inconnue',
  },
  sendings: 'E-mails',
  sending: (time, by, delivery) => [time, by && `par ${by}`, delivery].filter(Boolean).join(', '),
  billingContact: 'Contact de facturation',
  language: 'Langue',
  message: 'Message personnel',
  acceptedAt: 'Acceptée',
  revokedAt: 'Révoquée',
  openCustomer: matchesMessages.openCustomer,
  exportCsv: 'Exporter en CSV',
  exporting: (count, total) =>
    total === undefined
      ? `Exportation en cours\u00a0: ${invites(count)} jusqu’ici…`
      : `Exportation en cours\u00a0: ${formatNumber('fr', count)} sur ${invites(total)}…`,
  exported: (count) => `Exportation terminée\u00a0: ${invites(count)}.`,
  exportBlocked:
    'Si aucun fichier n’apparaît, cette page ne peut pas enregistrer de fichiers ici\u00a0: ouvrez-la dans sa propre fenêtre.',
  exportFailed: (count) =>
    `L’exportation s’est arrêtée après ${invites(count)}. Rien n’est perdu\u00a0: continuez ou annulez.`,
  exportCanceled: 'L’exportation a été annulée\u202f; aucun fichier n’a été enregistré.',
  resumeExport: 'Continuer',
  cancelExport: 'Annuler',
  exportColumns: {
    companyName: 'Nom de l’entreprise',
    contactName: 'Nom de l’interlocuteur',
    contactEmail: 'Adresse e-mail de l’interlocuteur',
    status: 'État',
    delivery: 'Distribution',
    timesSent: 'Nombre d’envois',
    createdAt: 'Créée',
    createdBy: 'Envoyée par',
    lastSentAt: 'Dernier envoi',
    expiresAt: 'Expire',
    acceptedAt: 'Acceptée',
    revokedAt: 'Révoquée',
    billingEmail: 'Adresse e-mail de facturation',
    billingPhone: 'Numéro de téléphone de facturation',
    language: 'Langue',
    message: 'Message personnel',
  },
} satisfies InviteListMessages;

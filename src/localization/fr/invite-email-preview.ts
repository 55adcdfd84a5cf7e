import type { InvitePreviewMessages } from '../preview-messages.ts';

/** French texts of `<invite-email-preview>`. */
export default {
  noAdapter:
    'Cet aperçu n’est pas encore connecté\u00a0: il n’a pas d’adaptateur. Si ce message reste affiché, contactez l’assistance.',
  notOffered: 'L’e-mail ne peut pas être affiché ici avant l’envoi. Il est envoyé tout de même.',
  partFailed: 'Une partie de l’aperçu n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  tryAgain: 'Réessayer',
  heading: 'Aperçu de l’e-mail',
  loading: 'Chargement de l’aperçu…',
  missing: 'Pour voir l’e-mail, complétez d’abord\u00a0:',
  wrong: 'Pour voir l’e-mail, corrigez d’abord\u00a0:',
  members: {
    '/companyName': 'Nom de l’entreprise',
    '/contactName': 'Nom du contact',
    '/contactEmail': 'Adresse e-mail du contact',
    '/billingContact/email': 'Adresse e-mail de facturation',
    '/billingContact/phone': 'Téléphone de facturation',
    '/language': 'Langue de l’e-mail',
    '/message': 'Message personnel',
  },
  problems: {
    unauthenticated: 'Vous êtes déconnecté. Reconnectez-vous, puis réessayez.',
    forbidden: 'Vous n’avez pas l’autorisation de voir cet e-mail. Demandez-la à un administrateur de votre portail.',
    blocked:
      'Un dispositif entre vous et le serveur a refusé la demande, par exemple un contrôle de sécurité. Ouvrez cette page dans un nouvel onglet, puis réessayez ici.',
    'rate-limited': 'Il y a eu trop de demandes. Patientez une minute, puis réessayez.',
    'validation-failed': 'Le serveur n’a pas accepté l’invitation. Vérifiez votre saisie, puis réessayez.',
    'payload-too-large': 'L’invitation est trop volumineuse. Raccourcissez votre saisie, puis réessayez.',
    network: 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
    timeout: 'Le serveur a mis trop de temps à répondre. Réessayez.',
  },
  problem: 'L’aperçu n’a pas pu être chargé. Réessayez dans quelques minutes.',
  from: 'Expéditeur',
  subject: 'Objet',
  linkNote: 'Seul l’e-mail envoyé contient le vrai lien. Celui-ci n’ouvre rien.',
  noText: 'Cet e-mail n’a pas de version texte.',
  showHtml: 'Afficher comme dans la messagerie du client',
  showText: 'Afficher le texte seul',
  htmlTitle: 'L’e-mail tel que la messagerie du client l’affiche',
  htmlForbidden: 'Les règles de sécurité de cette page interdisent cet affichage. Le texte de l’e-mail est le même.',
} satisfies InvitePreviewMessages;

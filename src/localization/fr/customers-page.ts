import type { CustomersPageMessages } from '../page-messages.ts';

/** French texts of `<customers-page>`. */
export default {
  heading: 'Clients',
  addCustomer: 'Ajouter un nouveau client',
  inviteCustomer: 'Inviter un nouveau client',
  tabs: 'Clients et invitations',
  customers: 'Clients',
  invites: 'Invitations',
  loading: 'Chargement…',
  partFailed: 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  tryAgain: 'Réessayer',
  close: 'Fermer',
} satisfies CustomersPageMessages;

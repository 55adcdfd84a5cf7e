import type { CustomerListMessages } from '../list-messages.ts';
import { formatNumber } from '../plural.ts';
import { listMessages } from './list.ts';

/** French texts of `<customer-list>`. */
export default {
  ...listMessages,
  notOffered: 'Les clients ne peuvent pas être affichés ici. Adressez-vous à un administrateur de votre portail.',
  loading: 'Chargement des clients…',
  searchHint: 'Entreprise, référence, contact ou e-mail',
  empty: 'Aucun client pour le moment',
  emptyHint: 'Les clients que vous ajoutez et ceux qui acceptent une invitation apparaissent ici.',
  caption: 'Clients',
  companyName: 'Nom de l’entreprise',
  technicalContact: 'Contact technique',
  billingAccount: 'Compte de facturation',
  origin: 'Origine',
  status: 'État',
  created: 'Créé',
  origins: { added: 'Ajouté', invited: 'Invité' },
  statuses: { active: 'Actif', pending: 'En attente', suspended: 'Suspendu' },
  sorts: {
    companyName: 'Entreprise\u00a0: de A à Z',
    '-companyName': 'Entreprise\u00a0: de Z à A',
    '-createdAt': 'Création\u00a0: les plus récents d’abord',
    createdAt: 'Création\u00a0: les plus anciens d’abord',
  },
  nothingFoundHint: 'Aucun client ne correspond à votre recherche.',
  pages: 'Pages de clients',
  pageSize: 'Clients par page',
  newCustomers: (count) => (count === 1 ? '1 nouveau client' : `${formatNumber('fr', count)} nouveaux clients`),
} satisfies CustomerListMessages;

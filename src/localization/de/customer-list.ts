import type { CustomerListMessages } from '../list-messages.ts';
import { formatNumber } from '../plural.ts';
import { listMessages } from './list.ts';

/** German texts of `<customer-list>`. */
export default {
  ...listMessages,
  notOffered: 'Kunden können hier nicht angezeigt werden. Wenden Sie sich an die Administration Ihres Portals.',
  loading: 'Kunden werden geladen\u00a0…',
  searchHint: 'Unternehmen, Referenz, Kontakt oder E-Mail',
  empty: 'Noch keine Kunden',
  emptyHint: 'Kunden, die Sie hinzufügen oder die eine Einladung annehmen, erscheinen hier.',
  caption: 'Kunden',
  companyName: 'Unternehmen',
  technicalContact: 'Technischer Kontakt',
  billingAccount: 'Abrechnungskonto',
  origin: 'Herkunft',
  status: 'Status',
  created: 'Angelegt',
  origins: { added: 'Hinzugefügt', invited: 'Eingeladen' },
  statuses: { active: 'Aktiv', pending: 'Ausstehend', suspended: 'Gesperrt' },
  sorts: {
    companyName: 'Unternehmen: A bis Z',
    '-companyName': 'Unternehmen: Z bis A',
    '-createdAt': 'Angelegt: neueste zuerst',
    createdAt: 'Angelegt: älteste zuerst',
  },
  nothingFoundHint: 'Kein Kunde passt zu Ihrer Suche.',
  pages: 'Seiten der Kunden',
  pageSize: 'Kunden pro Seite',
  newCustomers: (count) => (count === 1 ? 'Ein neuer Kunde' : `${formatNumber('de', count)} neue Kunden`),
} satisfies CustomerListMessages;

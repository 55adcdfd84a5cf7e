import type { CustomerListMessages } from '../list-messages.ts';
import { formatNumber } from '../plural.ts';
import { listMessages } from './list.ts';

/** Spanish texts of `<customer-list>`. */
export default {
  ...listMessages,
  notOffered: 'Los clientes no se pueden mostrar aquí. Consulte a un administrador de su portal.',
  loading: 'Cargando clientes…',
  searchHint: 'Empresa, referencia, contacto o correo',
  empty: 'Aún no hay clientes',
  emptyHint: 'Los clientes que añada y los que acepten una invitación aparecerán aquí.',
  caption: 'Clientes',
  companyName: 'Nombre de la empresa',
  technicalContact: 'Contacto técnico',
  billingAccount: 'Cuenta de facturación',
  origin: 'Origen',
  status: 'Estado',
  created: 'Creado',
  origins: { added: 'Añadido', invited: 'Invitado' },
  statuses: { active: 'Activo', pending: 'Pendiente', suspended: 'Suspendido' },
  sorts: {
    companyName: 'Empresa: de la A a la Z',
    '-companyName': 'Empresa: de la Z a la A',
    '-createdAt': 'Creación: más recientes primero',
    createdAt: 'Creación: más antiguos primero',
  },
  nothingFoundHint: 'Ningún cliente coincide con su búsqueda.',
  pages: 'Páginas de clientes',
  pageSize: 'Clientes por página',
  newCustomers: (count) => (count === 1 ? '1 cliente nuevo' : `${formatNumber('es', count)} clientes nuevos`),
} satisfies CustomerListMessages;

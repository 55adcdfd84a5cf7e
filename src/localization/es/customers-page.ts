import type { CustomersPageMessages } from '../page-messages.ts';

/** Spanish texts of `<customers-page>`. */
export default {
  heading: 'Clientes',
  addCustomer: 'Añadir nuevo cliente',
  inviteCustomer: 'Invitar a nuevo cliente',
  tabs: 'Clientes e invitaciones',
  customers: 'Clientes',
  invites: 'Invitaciones',
  loading: 'Cargando…',
  partFailed: 'No se pudo cargar esta parte. Revise su conexión e inténtelo de nuevo.',
  tryAgain: 'Intentar de nuevo',
  close: 'Cerrar',
} satisfies CustomersPageMessages;

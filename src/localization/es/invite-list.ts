import type { InviteListMessages } from '../list-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import { listMessages } from './list.ts';
import { matchesMessages, resendMessages } from './outcome.ts';

const invites = (count: number) =>
  plural('es', count, { one: '1 invitación', other: `${formatNumber('es', count)} invitaciones` });

/** Spanish, for the list of invites. */
export default {
  ...listMessages,
  ...resendMessages,
  notOffered: 'Las invitaciones no se pueden mostrar aquí. Consulte a un administrador de su portal.',
  loading: 'Cargando invitaciones…',
  searchHint: 'Empresa, contacto o correo',
  caption: 'Invitaciones',
  statuses: { pending: 'Pendiente', accepted: 'Aceptada', expired: 'Caducada', revoked: 'Revocada' },
  status: 'Estado',
  attention: 'Requiere atención',
  companyName: 'Nombre de la empresa',
  contact: 'Contacto',
  sent: 'Enviada',
  expires: 'Caduca',
  actions: 'Acciones',
  troubles: { queued: 'Correo aún no enviado', bounced: 'Correo rechazado', failed: 'Correo no enviado' },
  empty: 'Aún no hay invitaciones',
  emptyHint: 'Las invitaciones que envíe aparecerán aquí con su estado.',
  details: 'Detalles',
  sorts: {
    '-lastSentAt': 'Envío: más recientes primero',
    lastSentAt: 'Envío: más antiguas primero',
    companyName: 'Empresa: de la A a la Z',
    '-companyName': 'Empresa: de la Z a la A',
    expiresAt: 'Caducidad: más próximas primero',
    '-expiresAt': 'Caducidad: más lejanas primero',
  },
  nothingFoundHint: 'Ninguna invitación coincide con su búsqueda y sus filtros.',
  pages: 'Páginas de invitaciones',
  pageSize: 'Invitaciones por página',
  notSent: 'No enviada',
  timesSent: (times) => `${formatNumber('es', times)} veces`,
  newInvites: (count) => (count === 1 ? '1 invitación nueva' : `${formatNumber('es', count)} invitaciones nuevas`),
  resendIn: (seconds) => `en ${formatNumber('es', seconds)} s`,
  resendFrom: (time) => `El último correo se envió hace un momento. Podrá enviar otro a partir de las ${time}.`,
  statusChanged: (company, status) => `${company}: ${status}.`,
  severalChanged: (count) => `Han cambiado ${formatNumber('es', count)} invitaciones.`,
  unlisted: (company) =>
    `La invitación a ${company} ya no aparece en la lista. Es posible que se haya aceptado o revocado.`,
  severalUnlisted: (count) =>
    `${formatNumber('es', count)} invitaciones ya no aparecen en la lista. Es posible que se hayan aceptado o revocado.`,
  actionProblems: {
    ...listMessages.problems,
    forbidden: 'No tiene permiso para hacer esto. Solicítelo a un administrador de su portal.',
    'quota-reached': 'Ha alcanzado un límite de su portal. Pida a un administrador de su portal que lo aumente.',
    declined: 'Su portal lo ha rechazado. Pregunte el motivo a un administrador de su portal.',
    'not-offered': 'Su portal no ofrece esta función. Consulte a un administrador de su portal.',
    'not-found': 'Esta invitación ya no aparece en la lista. Es posible que se haya aceptado o revocado.',
  },
  actionProblem: 'El servidor no pudo hacerlo en este momento. Inténtelo de nuevo en unos minutos.',
  close: 'Cerrar',
  revoke: 'Revocar invitación',
  revokeHeading: (company) => `¿Revocar la invitación a ${company}?`,
  revokeWarning: (email) =>
    `Los enlaces de registro enviados a ${email} dejarán de funcionar de inmediato. Esto no se puede deshacer; tendría que enviar una nueva invitación.`,
  revoking: 'Revocando…',
  revoked: (company) => `Se revocó la invitación a ${company}.`,
  revokeUnknown: 'No sabemos si la invitación se revocó. Inténtelo de nuevo: no ocurrirá nada más.',
  revokeNotPending:
    'Esta invitación ya no está pendiente y no se puede revocar. Cierre esta ventana para ver su estado.',
  keepInvite: 'Conservar invitación',
  link: 'Copiar enlace',
  linkHeading: (company) => `Enlace de registro para ${company}`,
  linkIntro:
    'Quien tenga este enlace puede crear la cuenta del cliente. Entréguelo solo al contacto y por un medio de confianza.',
  creatingLink: 'Creando el enlace…',
  linkLabel: 'Enlace de registro',
  linkExpires: (time) =>
    `${time && `El enlace funciona hasta el ${time}. `}Solo se muestra esta vez; puede crear otro.`,
  linkNotPending:
    'Esta invitación ya no está pendiente, así que no hay enlace que entregar. Cierre esta ventana para ver su estado.',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyFailed: 'No se pudo copiar. Seleccione el enlace y cópielo manualmente.',
  sentBy: 'Enviada por',
  delivery: 'Entrega',
  deliveries: {
    queued: 'Correo aún no enviado',
    sent: 'Correo enviado',
    delivered: 'Correo entregado',
    bounced: 'Correo rechazado',
    failed: 'Correo no enviado',
    unknown: 'Desconocida',
  },
  sendings: 'Correos',
  sending: (time, by, delivery) => [time, by && `por ${by}`, delivery].filter(Boolean).join(', '),
  billingContact: 'Contacto de facturación',
  language: 'Idioma',
  message: 'Mensaje personal',
  acceptedAt: 'Aceptada',
  revokedAt: 'Revocada',
  openCustomer: matchesMessages.openCustomer,
  exportCsv: 'Exportar CSV',
  exporting: (count, total) =>
    total === undefined
      ? `Exportando: ${invites(count)} hasta ahora…`
      : `Exportando: ${formatNumber('es', count)} de ${invites(total)}…`,
  exported: (count) =>
    plural('es', count, {
      one: 'Se exportó 1 invitación.',
      other: `Se exportaron ${formatNumber('es', count)} invitaciones.`,
    }),
  exportBlocked:
    'Si no aparece ningún archivo, esta página no puede guardar archivos aquí: ábrala en una ventana propia.',
  exportFailed: (count) =>
    `La exportación se detuvo tras ${invites(count)}. No se ha perdido nada: continúe o cancele.`,
  exportCanceled: 'Se canceló la exportación; no se guardó ningún archivo.',
  resumeExport: 'Continuar',
  cancelExport: 'Cancelar',
  exportColumns: {
    companyName: 'Nombre de la empresa',
    contactName: 'Nombre del contacto',
    contactEmail: 'Correo electrónico del contacto',
    status: 'Estado',
    delivery: 'Entrega',
    timesSent: 'Veces enviada',
    createdAt: 'Creada',
    createdBy: 'Enviada por',
    lastSentAt: 'Último envío',
    expiresAt: 'Caduca',
    acceptedAt: 'Aceptada',
    revokedAt: 'Revocada',
    billingEmail: 'Correo electrónico de facturación',
    billingPhone: 'Teléfono de facturación',
    language: 'Idioma',
    message: 'Mensaje personal',
  },
} satisfies InviteListMessages;

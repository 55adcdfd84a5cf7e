import type { ExtraFieldsMessages, MatchesMessages, OutcomeMessages, ResendMessages } from '../messages.ts';
import { formatNumber, plural } from '../plural.ts';

/** Spanish texts for the outcome of every form. */
export const outcomeMessages = {
  errorHeading: 'Hay un problema',
  missing: (label) => `El campo «${label}» está vacío. Complételo.`,
  invalid: (label) => `No se aceptó el dato del campo «${label}». Revíselo e inténtelo de nuevo.`,
  tooLong: (label) => `El dato del campo «${label}» es demasiado largo. Acórtelo.`,
  notAllowed: (label) => `El dato del campo «${label}» no está en la lista. Elija uno de la lista.`,
  invalidElsewhere: (member) =>
    `El dato «${member}» no es válido y este formulario no lo muestra. Póngase en contacto con soporte.`,
  problems: {
    unauthenticated:
      'Su sesión está cerrada. Inicie sesión de nuevo y después envíe el formulario; se conserva lo que escribió.',
    forbidden: 'No tiene permiso para hacer esto. Solicítelo a un administrador de su portal.',
    'quota-reached': 'Ha alcanzado un límite de su portal. Pida a un administrador de su portal que lo aumente.',
    declined: 'Su portal lo ha rechazado. Pregunte el motivo a un administrador de su portal.',
    blocked:
      'Algo entre usted y el servidor rechazó la solicitud, por ejemplo, un control de seguridad. Abra esta página en una pestaña nueva e inténtelo de nuevo aquí.',
    'not-offered': 'Su portal no ofrece esta función. Consulte a un administrador de su portal.',
    'rate-limited': 'Hubo demasiadas solicitudes. Espere un minuto e inténtelo de nuevo.',
    'validation-failed': 'El servidor no aceptó el formulario. Revise lo que escribió e inténtelo de nuevo.',
    'payload-too-large':
      'El formulario es demasiado grande para enviarlo. Acorte lo que escribió e inténtelo de nuevo.',
    network: 'No se pudo conectar con el servidor. Revise su conexión e inténtelo de nuevo.',
    timeout: 'El servidor tardó demasiado en responder. Inténtelo de nuevo.',
  },
  problem: 'El servidor no pudo hacerlo en este momento. Inténtelo de nuevo dentro de unos minutos.',
  startOver: 'Empezar desde cero',
} as const satisfies Partial<OutcomeMessages>;

/** Spanish texts for similar customers and invites. */
export const matchesMessages: MatchesMessages = {
  matchesHeading: 'Es posible que este cliente ya exista',
  pendingInvite: (email, company, sentOn) =>
    sentOn
      ? `La invitación enviada a ${email} (${company}) el ${sentOn} sigue pendiente.`
      : `Hay una invitación pendiente para ${email} (${company}).`,
  expiredInvite: (email, company) => `La invitación enviada antes a ${email} (${company}) ha caducado.`,
  existingCustomer: (company) => `${company} ya es cliente.`,
  isCustomer: 'Esta empresa ya es cliente suya.',
  openCustomer: 'Abrir cliente',
  proceed: 'Enviar una nueva invitación de todos modos',
  reconsider: 'Cambiar lo que escribí',
};

/** Spanish texts for resending an invite. */
export const resendMessages: ResendMessages = {
  resend: 'Reenviar invitación',
  resending: 'Reenviando…',
  resendTooSoon: (seconds) => {
    const count = formatNumber('es', seconds);
    const time = plural('es', seconds, { one: `${count} segundo`, other: `${count} segundos` });
    return `El último correo se envió hace un momento. Espere ${time} e inténtelo de nuevo.`;
  },
  resendNotPending: 'Esta invitación ya no está pendiente y no se puede reenviar. Envíe una nueva.',
  resendUnknown: 'No sabemos si la invitación se reenvió. Inténtelo de nuevo: no se enviará dos veces.',
  resendUnknownWithoutKey:
    'No sabemos si la invitación se reenvió. Compruebe la lista de invitaciones antes de intentarlo de nuevo.',
  resentHeading: 'Invitación reenviada',
  resent: (email) => `Se envió un nuevo correo con el enlace de registro a ${email}.`,
  resentQueued: (email) => `Un nuevo correo con el enlace de registro está en camino a ${email}.`,
  resentUnknown: (email) => `La invitación se envió de nuevo. Aún no sabemos si el correo a ${email} ha llegado.`,
  notResentHeading: 'Correo no enviado',
  notResent: (email) => `No se pudo enviar el correo a ${email}. Revise la dirección y reenvíe la invitación.`,
  resentBounced: (email) => `El correo a ${email} fue rechazado. Revise la dirección y reenvíe la invitación.`,
  linkRotated: 'El enlace anterior ya no funciona.',
  linkKept: 'El enlace anterior sigue funcionando.',
};

/** Spanish texts for extra fields. */
export const extraFieldsMessages: ExtraFieldsMessages = {
  extraHeading: 'Información adicional',
  loadingExtra: 'Cargando más campos…',
  extraFailed: 'No se pudieron cargar algunos campos. Cárguelos antes de enviar el formulario.',
  reloadExtra: 'Cargar los campos',
  chooseOption: 'Elija una opción',
  numberInvalid: (label, example) =>
    `El dato del campo «${label}» no es un número, o puede significar dos. Escriba uno como ${example}.`,
  dateInvalid: (label) => `El dato del campo «${label}» no es una fecha completa. Escriba el día, el mes y el año.`,
  emailInvalid: (label) =>
    `El dato del campo «${label}» no es un correo electrónico. Escriba uno como nombre@example.com.`,
  phoneInvalid: (label) =>
    `El dato del campo «${label}» no es un número de teléfono completo. Empiece con + y el código de país, por ejemplo +34 911 23 45 67.`,
  urlInvalid: (label) => `El dato del campo «${label}» no es una dirección web. Escriba una como www.example.com.`,
};

import type { InvitePreviewMessages } from '../preview-messages.ts';

/** Spanish texts of `<invite-email-preview>`. */
export default {
  noAdapter:
    'Esta vista previa aún no está conectada: no tiene adaptador. Si sigue viendo este aviso, contacte con soporte.',
  notOffered: 'Desde aquí no se puede ver el correo antes de enviarlo. El correo se envía igualmente.',
  partFailed: 'No se pudo cargar una parte de la vista previa. Compruebe su conexión e inténtelo de nuevo.',
  tryAgain: 'Intentar de nuevo',
  heading: 'Vista previa del correo',
  loading: 'Cargando la vista previa…',
  missing: 'Para ver el correo, complete primero:',
  wrong: 'Para ver el correo, corrija primero:',
  members: {
    '/companyName': 'Nombre de la empresa',
    '/contactName': 'Nombre del contacto',
    '/contactEmail': 'Correo electrónico del contacto',
    '/billingContact/email': 'Correo electrónico de facturación',
    '/billingContact/phone': 'Teléfono de facturación',
    '/language': 'Idioma del correo',
    '/message': 'Mensaje personal',
  },
  problems: {
    unauthenticated: 'Su sesión ha terminado. Inicie sesión e inténtelo de nuevo.',
    forbidden: 'No tiene permiso para ver este correo. Pídaselo a un administrador de su portal.',
    blocked:
      'Algo entre usted y el servidor rechazó la solicitud, por ejemplo, un control de seguridad. Abra esta página en una pestaña nueva e inténtelo de nuevo aquí.',
    'rate-limited': 'Hubo demasiadas solicitudes. Espere un minuto e inténtelo de nuevo.',
    'validation-failed': 'El servidor no aceptó la invitación. Revise lo que ha escrito e inténtelo de nuevo.',
    'payload-too-large': 'La invitación es demasiado grande. Acorte lo que ha escrito e inténtelo de nuevo.',
    network: 'No se pudo conectar con el servidor. Compruebe su conexión e inténtelo de nuevo.',
    timeout: 'El servidor tardó demasiado en responder. Inténtelo de nuevo.',
  },
  problem: 'No se pudo cargar la vista previa. Inténtelo de nuevo en unos minutos.',
  from: 'Remitente',
  subject: 'Asunto',
  linkNote: 'Solo el correo enviado lleva el enlace real. Este no abre nada.',
  noText: 'Este correo no tiene versión de texto.',
  showHtml: 'Ver como en el programa de correo del cliente',
  showText: 'Ver solo el texto',
  htmlTitle: 'El correo como lo muestra el programa de correo del cliente',
  htmlForbidden: 'Las reglas de seguridad de esta página no permiten esta vista. El texto del correo es el mismo.',
} satisfies InvitePreviewMessages;

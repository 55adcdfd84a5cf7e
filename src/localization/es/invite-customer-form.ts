import type { InviteCustomerMessages } from '../form-messages.ts';
import { formatNumber, plural } from '../plural.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** Spanish texts of `<invite-customer-form>`. */
export default {
  ...formMessages,
  ...billingMessages,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  intro:
    'El cliente recibe un correo con un enlace de registro. El contacto será el usuario administrador predeterminado.',
  fields: {
    '/companyName': { label: 'Nombre de la empresa' },
    '/contactName': { label: 'Nombre del contacto' },
    '/contactEmail': { label: 'Correo electrónico del contacto', hint: 'La invitación se envía a esta dirección.' },
    '/billingContact/email': { label: 'Correo electrónico de facturación' },
    '/billingContact/phone': {
      label: 'Teléfono de facturación',
      hint: 'Si es del extranjero, con código de país, por ejemplo +34 911 23 45 67.',
    },
    '/language': { label: 'Idioma del correo' },
    '/expiresInDays': { label: 'Enlace válido hasta' },
    '/message': { label: 'Mensaje personal' },
  },
  customerHeading: 'Cliente',
  billingHeading: 'Contacto de facturación',
  billingIntro: 'Correo electrónico y teléfono de una cuenta de facturación ya configurada.',
  emailHeading: 'Personalizar el correo (opcional)',
  submit: 'Enviar invitación',
  sending: 'Enviando la invitación…',
  notOffered: 'Desde aquí no se puede invitar a clientes. Consulte a un administrador de su portal.',
  errors: {
    '/companyName': {
      required: 'Escriba el nombre de la empresa.',
      'too-long': 'El nombre de la empresa es demasiado largo. Use 120 caracteres como máximo.',
      'invalid-format': 'El nombre de la empresa contiene caracteres no permitidos. Escríbalo de nuevo.',
    },
    '/contactName': {
      required: 'Escriba el nombre del contacto.',
      'too-long': 'El nombre del contacto es demasiado largo. Use 120 caracteres como máximo.',
      'invalid-format': 'El nombre del contacto contiene caracteres no permitidos. Escríbalo de nuevo.',
    },
    '/contactEmail': {
      required: 'Escriba el correo electrónico del contacto.',
      'too-long': 'El correo electrónico es demasiado largo. Use 254 caracteres como máximo.',
      'invalid-format': 'Esto no es un correo electrónico. Escriba uno como nombre@example.com.',
    },
    '/billingContact/email': {
      required: 'Elija o escriba el correo electrónico de facturación.',
      'too-long': 'El correo electrónico de facturación es demasiado largo. Use 254 caracteres como máximo.',
      'invalid-format': 'Esto no es un correo electrónico. Escriba uno como nombre@example.com.',
      'billing-account-unknown':
        'Ninguna cuenta de facturación tiene este correo electrónico. Use uno que esté configurado en «Facturación».',
    },
    '/billingContact/phone': {
      required: 'Escriba el teléfono de facturación.',
      'invalid-format':
        'Esto no es un número de teléfono completo. Empiece con + y el código de país, por ejemplo +34 911 23 45 67.',
    },
    '/language': { 'invalid-format': 'Esto no es un idioma. Elija uno de la lista.' },
    '/expiresInDays': {
      'not-allowed': 'El enlace no puede ser válido hasta esta fecha. Elija otra fecha de la lista.',
    },
    '/message': { 'too-long': 'El mensaje es demasiado largo. Use 1000 caracteres como máximo.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'already-customer': 'Esta empresa ya es cliente. Búsquela en su lista de clientes.',
    'duplicate-customer': 'Esta empresa ya es cliente. Búsquela en su lista de clientes.',
    'invite-pending': 'Este contacto ya tiene una invitación pendiente. Reenvíela desde la lista de invitaciones.',
  },
  unknownHeading: 'No sabemos si la invitación se envió',
  unknown: 'Inténtelo de nuevo: no se enviará dos veces.',
  unknownWithoutKey: 'Puede que se haya enviado. Compruebe la lista de invitaciones antes de enviarla otra vez.',
  startOverWarning: 'Si, en cambio, empieza desde cero, el cliente podría recibir dos invitaciones.',
  defaultLanguage: 'El habitual de su portal',
  messageLeft: (characters) => {
    const count = formatNumber('es', characters);
    return plural('es', characters, { one: `Queda ${count} carácter.`, other: `Quedan ${count} caracteres.` });
  },
  expiryChoice: (date, days) => {
    const count = formatNumber('es', days);
    return plural('es', days, { one: `${date} (${count} día)`, other: `${date} (${count} días)` });
  },
  linkWorksUntil: (date) => `El enlace es válido hasta el ${date}.`,
  previewEmail: 'Vista previa del correo',
  loadingPreview: 'Cargando la vista previa…',
  sentHeading: 'Invitación enviada',
  sent: (email, company) => `Se invitó a ${company}. El correo con el enlace de registro se envió a ${email}.`,
  sentQueued: (email, company) =>
    `Se invitó a ${company}. El correo con el enlace de registro está en camino a ${email}.`,
  sentUnknown: (email, company) => `Se invitó a ${company}. Aún no sabemos si el correo a ${email} ha llegado.`,
  notSentHeading: 'Invitación guardada, pero no enviada',
  notSent: (email, company) =>
    `${company} está en su lista de invitaciones, pero no se pudo enviar el correo a ${email}. Revise la dirección y reenvíe la invitación.`,
  inviteAnother: 'Invitar a otro cliente',
} satisfies InviteCustomerMessages;

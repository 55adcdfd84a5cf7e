import type { AddCustomerMessages } from '../form-messages.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { addressFields, phoneHint } from './fields.ts';
import { billingMessages, formMessages } from './form.ts';
import { extraFieldsMessages, matchesMessages, outcomeMessages, resendMessages } from './outcome.ts';

/** Spanish texts of `<add-customer-form>`. */
export default {
  ...formMessages,
  ...billingMessages,
  ...outcomeMessages,
  ...matchesMessages,
  ...resendMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  intro:
    'Usted escribe todos los datos del cliente. No se envía ningún correo: es usted quien le entrega los datos de acceso.',
  fields: {
    '/companyName': { label: 'Nombre de la empresa' },
    '/website': { label: 'Sitio web', hint: 'Por ejemplo, example.com.' },
    '/phone': { label: 'Teléfono', hint: phoneHint },
    '/taxId': { label: 'Número de identificación fiscal' },
    '/reference': {
      label: 'Su referencia',
      hint: 'Cómo identifica usted al cliente en sus propios registros.',
    },
    ...addressFields,
    '/technicalContact/email': {
      label: 'Correo electrónico del contacto técnico',
      hint: 'Recibe los avisos de mantenimiento. Puede ser una lista de distribución.',
    },
    '/billingContact/email': { label: 'Correo electrónico de facturación' },
    '/billingContact/phone': { label: 'Teléfono de facturación', hint: phoneHint },
  },
  companyHeading: 'Información básica de la empresa',
  companyIntro: 'El cliente puede modificarla más adelante.',
  addressHeading: 'Dirección física',
  addressIntro: 'Dónde está la empresa; los datos necesarios dependen del país.',
  technicalHeading: 'Contacto técnico',
  technicalIntro: 'A quién avisamos de los trabajos de mantenimiento.',
  billingHeading: 'Contacto de facturación',
  billingIntro: 'Correo electrónico y teléfono de una cuenta de facturación ya configurada.',
  chooseCountry: 'Elija un país',
  submit: 'Añadir cliente',
  sending: 'Añadiendo al cliente…',
  notOffered: 'Desde aquí no se pueden añadir clientes. Consulte a un administrador de su portal.',
  resendNotPending: 'Esta invitación ya no está pendiente y no se puede reenviar. Añada al cliente en su lugar.',
  proceed: 'Añadir al cliente de todos modos',
  errors: {
    ...companyErrors,
    '/website': {
      'too-long': 'La dirección del sitio web es demasiado larga. Use 200 caracteres como máximo.',
      'invalid-format': 'Esto no es la dirección de un sitio web. Escriba una como example.com.',
    },
    '/phone': phoneErrors,
    '/taxId': {
      'too-long': 'El número de identificación fiscal es demasiado largo. Use 40 caracteres como máximo.',
    },
    '/reference': { 'too-long': 'Su referencia es demasiado larga. Use 64 caracteres como máximo.' },
    '/address/country': {
      ...companyErrors['/address/country'],
      'not-allowed': 'No se pueden añadir clientes de este país. Elija otro.',
    },
    '/technicalContact/email': { ...emailErrors, required: 'Escriba el correo electrónico del contacto técnico.' },
    '/billingContact/email': {
      ...emailErrors,
      required: 'Elija o escriba el correo electrónico de facturación.',
      'billing-account-unknown':
        'Ninguna cuenta de facturación tiene este correo electrónico. Use uno que esté configurado en «Facturación».',
    },
    '/billingContact/phone': { ...phoneErrors, required: 'Escriba el teléfono de facturación.' },
  },
  problems: {
    ...outcomeMessages.problems,
    'duplicate-customer': 'Este cliente ya se había añadido. Búsquelo en su lista de clientes.',
    'already-customer': 'Este cliente ya se había añadido. Búsquelo en su lista de clientes.',
  },
  unknownHeading: 'No sabemos si el cliente se añadió',
  unknown: 'Inténtelo de nuevo: no se añadirá dos veces.',
  unknownWithoutKey: 'Puede que se haya añadido. Compruebe su lista de clientes antes de añadirlo otra vez.',
  startOverWarning: 'Si, en cambio, empieza desde cero, el cliente podría añadirse dos veces.',
  addedHeading: 'Cliente añadido',
  added: (company) => `${company} ya está entre sus clientes. No se envió ningún correo.`,
  pendingHeading: 'El cliente está pendiente de aprobación',
  pending: (company) => `Se añadió ${company}, que estará activa cuando se apruebe. No se envió ningún correo.`,
  nextSteps: 'Entregue usted los datos de acceso al cliente.',
  credentialsHeading: 'Datos de acceso',
  credentialsWarning: 'Solo se muestran esta vez. Cópielos antes de salir de la página.',
  credentialsGone:
    'Los datos de acceso se mostraron una vez y no se pueden volver a mostrar. Si no los tiene, restablezca la contraseña.',
  username: 'Nombre de usuario',
  password: 'Contraseña',
  copy: (what) => `Copiar ${what.toLowerCase()}`,
  copied: 'Copiado.',
  copyFailed: 'No se pudo copiar. Seleccione el texto y cópielo manualmente.',
  openAdded: 'Abrir cliente',
  addAnother: 'Añadir otro cliente',
} satisfies AddCustomerMessages;

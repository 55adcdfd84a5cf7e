import type { RegistrationMessages } from '../form-messages.ts';
import { addressMessages } from './address.ts';
import { companyErrors, emailErrors, phoneErrors } from './errors.ts';
import { addressFields, phoneHint } from './fields.ts';
import { formMessages } from './form.ts';
import { extraFieldsMessages, outcomeMessages } from './outcome.ts';

/** Spanish texts of `<registration-form>`. */
export default {
  ...formMessages,
  ...outcomeMessages,
  ...extraFieldsMessages,
  ...addressMessages,
  opening: 'Abriendo su registro…',
  welcome: (name) => `Le damos la bienvenida, ${name}`,
  invited: (reseller, company, platform) => `${reseller} ha invitado a ${company} a ${platform}.`,
  intro: 'Revise los datos que ya tenemos, complete los que faltan y elija una contraseña.',
  fields: {
    '/companyName': { label: 'Nombre de la empresa' },
    ...addressFields,
    '/technicalContact/email': {
      label: 'Correo electrónico del contacto técnico',
      hint: 'Es usted, salvo que indique a otra persona.',
    },
    '/technicalContact/phone': {
      label: 'Teléfono del contacto técnico',
      hint: phoneHint,
    },
    '/contactName': { label: 'Su nombre' },
    '/password': {
      label: 'Contraseña',
      hint: 'Al menos 8 caracteres; mejor 15 o más. Sirven bien unas cuantas palabras que solo usted juntaría.',
    },
  },
  companyHeading: 'Su empresa',
  addressHeading: 'Dirección física',
  technicalHeading: 'Contacto técnico',
  technicalIntro: 'A quién avisamos de los trabajos de mantenimiento.',
  accountHeading: 'Su cuenta',
  username: { label: 'Su correo electrónico', hint: 'Con él inicia sesión.' },
  showPassword: 'Mostrar contraseña',
  hidePassword: 'Ocultar contraseña',
  chooseCountry: 'Elija un país',
  questions: '¿Tiene preguntas? Escriba a',
  submit: 'Crear cuenta',
  sending: 'Creando su cuenta…',
  closed: {
    missing: {
      heading: 'Abra de nuevo el enlace de su correo',
      text: 'Su registro empieza con el enlace de la invitación. Tras recargar esta página vuelve a hacer falta; ábralo otra vez para continuar.',
    },
    'registration-unknown': {
      heading: 'No conocemos este enlace',
      text: 'Puede que se haya cortado por el camino. Abra de nuevo el enlace de su correo o pida otro a quien le invitó.',
    },
    'registration-expired': {
      heading: 'Este enlace ha caducado',
      text: 'Los enlaces de registro valen por tiempo limitado. Pida una nueva invitación; con el próximo enlace podrá continuar.',
    },
    'registration-revoked': {
      heading: 'Esta invitación se ha retirado',
      text: 'Su enlace ya no funciona. Si cree que es un error, consulte a quien le invitó.',
    },
    'registration-used': {
      heading: 'Este enlace ya ha cumplido su función',
      text: 'La cuenta ya existe. Si la creó usted, inicie sesión con la contraseña que eligió; si no, consulte a quien le invitó.',
    },
  },
  requestInvite: 'Pedir una nueva invitación',
  inviteRequested: 'Hemos avisado a este sitio. Si no recibe ningún correo, consulte a quien le invitó.',
  openFailedHeading: 'No se ha podido abrir su registro',
  openFailed: 'Su enlace sigue siendo válido. Espere un momento e inténtelo de nuevo.',
  offline: 'No tiene conexión. Su enlace sigue siendo válido: conéctese a Internet e inténtelo de nuevo.',
  notOffered: 'Aquí no es posible registrarse. Consulte a quien le invitó.',
  nested:
    'El registro no puede estar dentro de otro formulario. Pida a los responsables de este sitio que lo saquen de ahí.',
  errors: {
    ...companyErrors,
    '/technicalContact/email': { ...emailErrors, required: 'Escriba el correo electrónico del contacto técnico.' },
    '/technicalContact/phone': phoneErrors,
    '/contactName': {
      required: 'Escriba su nombre.',
      'too-long': 'Su nombre es demasiado largo. Use 120 caracteres como máximo.',
      'invalid-format': 'Su nombre contiene caracteres no permitidos. Escríbalo de nuevo.',
    },
    '/password': {
      required: 'Elija una contraseña.',
      'too-long': 'La contraseña es demasiado larga. Use 256 caracteres como máximo.',
      'invalid-format': 'La contraseña es demasiado corta. Use al menos 8 caracteres.',
    },
  },
  problems: {
    ...outcomeMessages.problems,
    unauthenticated: 'El servidor no dejó pasar el formulario. Inténtelo de nuevo dentro de unos minutos.',
    forbidden: 'El servidor no permite este registro. Consulte a quien le invitó.',
    'quota-reached': 'El registro se rechazó porque se ha alcanzado un límite. Consulte a quien le invitó.',
    declined: 'El registro se ha rechazado. Consulte a quien le invitó.',
    'duplicate-customer': 'Esta empresa ya tiene una cuenta. Consulte a quien le invitó.',
    'already-customer': 'Esta empresa ya tiene una cuenta. Consulte a quien le invitó.',
    'not-offered': 'Aquí no es posible registrarse. Consulte a quien le invitó.',
  },
  unknownHeading: 'No sabemos si su cuenta se creó',
  unknown: 'Inténtelo de nuevo: no se creará dos veces.',
  unknownWithoutKey: 'Puede que ya exista. Intente iniciar sesión antes de registrarse otra vez.',
  startOverWarning:
    'Si, en cambio, empieza desde cero, sus cambios podrían llegar tarde: puede que la cuenta ya exista tal como la envió.',
  registeredHeading: 'Su cuenta está lista',
  registered: (company, email) =>
    `${company} ya está registrada. Inicie sesión con ${email} y la contraseña que acaba de elegir.`,
  signIn: 'Iniciar sesión',
  likelyHeading: 'Su cuenta existe',
  likely: (email) =>
    `La respuesta a su primer intento no nos llegó, pero parece que funcionó. Inicie sesión con ${email} y la contraseña que acaba de elegir. Si no lo consigue, consulte a quien le invitó.`,
} satisfies RegistrationMessages;

import type { TextsByCode } from '../messages.ts';

/** Spanish error texts for email addresses. */
export const emailErrors = {
  'too-long': 'El correo electrónico es demasiado largo. Use 254 caracteres como máximo.',
  'invalid-format': 'Esto no es un correo electrónico. Escriba uno como nombre@example.com.',
} as const satisfies TextsByCode;

/** Spanish error texts for phone numbers. */
export const phoneErrors = {
  'invalid-format':
    'Esto no es un número de teléfono completo. Empiece con + y el código de país, por ejemplo +34 911 23 45 67.',
} as const satisfies TextsByCode;

/** Spanish error texts for companies and addresses. */
export const companyErrors = {
  '/companyName': {
    required: 'Escriba el nombre de la empresa.',
    'too-long': 'El nombre de la empresa es demasiado largo. Use 120 caracteres como máximo.',
    'invalid-format': 'El nombre de la empresa contiene caracteres no permitidos. Escríbalo de nuevo.',
  },
  '/address/country': {
    required: 'Elija el país.',
    'invalid-format': 'Esto no es un país. Elija uno de la lista.',
  },
  '/address/line1': {
    required: 'Escriba la calle y el número.',
    'too-long':
      'La calle y el número son demasiado largos. Use 120 caracteres como máximo; en la línea siguiente hay más espacio.',
  },
  '/address/line2': { 'too-long': 'Esta línea es demasiado larga. Use 120 caracteres como máximo.' },
} as const satisfies Readonly<Record<string, TextsByCode>>;

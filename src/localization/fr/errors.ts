import type { TextsByCode } from '../messages.ts';

/** French error texts for email addresses. */
export const emailErrors = {
  'too-long': 'L’adresse e-mail est trop longue. Utilisez au maximum 254 caractères.',
  'invalid-format': 'Ce n’est pas une adresse e-mail. Saisissez-en une comme nom@example.com.',
} as const satisfies TextsByCode;

/** French error texts for phone numbers. */
export const phoneErrors = {
  'invalid-format':
    'Ce n’est pas un numéro de téléphone complet. Commencez par + et l’indicatif du pays, par exemple +33 1 99 00 12 34.',
} as const satisfies TextsByCode;

/** French error texts for companies and addresses. */
export const companyErrors = {
  '/companyName': {
    required: 'Saisissez le nom de l’entreprise.',
    'too-long': 'Le nom de l’entreprise est trop long. Utilisez au maximum 120 caractères.',
    'invalid-format': 'Le nom de l’entreprise contient des caractères non autorisés. Saisissez-le à nouveau.',
  },
  '/address/country': {
    required: 'Choisissez le pays.',
    'invalid-format': 'Ce n’est pas un pays. Choisissez-en un dans la liste.',
  },
  '/address/line1': {
    required: 'Saisissez le numéro et la rue.',
    'too-long':
      'Le numéro et la rue sont trop longs. Utilisez au maximum 120 caractères\u202f; la ligne suivante offre plus de place.',
  },
  '/address/line2': { 'too-long': 'Cette ligne est trop longue. Utilisez au maximum 120 caractères.' },
} as const satisfies Readonly<Record<string, TextsByCode>>;

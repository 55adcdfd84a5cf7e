import type { TextsByCode } from '../messages.ts';

/** English error texts for email addresses. */
export const emailErrors = {
  'too-long': 'The email address is too long. Use at most 254 characters.',
  'invalid-format': 'This is not an email address. Enter one like name@example.com.',
} as const satisfies TextsByCode;

/** English error texts for phone numbers. */
export const phoneErrors = {
  'invalid-format': 'This is not a complete phone number. Start with + and the country code, like +44 20 7946 0018.',
} as const satisfies TextsByCode;

/** English error texts for companies and addresses. */
export const companyErrors = {
  '/companyName': {
    required: 'Enter the company name.',
    'too-long': 'The company name is too long. Use at most 120 characters.',
    'invalid-format': 'The company name has characters that cannot be used. Type it again without them.',
  },
  '/address/country': {
    required: 'Choose the country.',
    'invalid-format': 'This is not a country. Choose one from the list.',
  },
  '/address/line1': {
    required: 'Enter the street address.',
    'too-long': 'The street address is too long. Use at most 120 characters; the next line has room for more.',
  },
  '/address/line2': { 'too-long': 'This line is too long. Use at most 120 characters.' },
} as const satisfies Readonly<Record<string, TextsByCode>>;

import type { ExtraField } from '../../../src/index.ts';
import { codes, taxIds } from './codes.ts';
import { emails } from './emails.ts';
import { names } from './names.ts';
import { britishPhones, internationalPhones } from './phones.ts';
import { invalid, missing, type Refused, type Row, tooLong } from './row.ts';
import { websites } from './websites.ts';

/** A field and its error text for each reason to reject a value. Optional fields have no text for a missing value. */
export interface Field {
  readonly pointer: string;
  readonly errors: Partial<Record<Refused['refused'], string>>;
}

/** Values of one kind, and the fields to enter them into, all at once. */
export interface Table {
  readonly kind: string;
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
}

/** A form of the package. */
export interface Form {
  readonly tag: 'invite-customer-form' | 'add-customer-form' | 'registration-form';
  readonly operation: 'inviteCustomer' | 'addCustomer' | 'completeRegistration';
  /** Valid input for all required fields. */
  readonly value: object;
  /** Valid input that no page may prefill. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly tables: readonly Table[];
}

/** The field for numbers. */
export const seats = '/extra/seats';

/** The field for dates. */
export const startsOn = '/extra/startsOn';

/** The back end's own fields, one of each type that is typed. */
export const extraFields: readonly ExtraField[] = [
  { name: 'project', type: 'text', label: 'Project' },
  { name: 'assistant', type: 'email', label: 'Assistant' },
  { name: 'fax', type: 'tel', label: 'Fax' },
  { name: 'homepage', type: 'url', label: 'Homepage' },
  { name: 'seats', type: 'number', label: 'Seats' },
  { name: 'startsOn', type: 'date', label: 'Starts On' },
];

const pattern = 'has characters that cannot be used. Type it again without them.';
const emailError = 'This is not an email address. Enter one like name@example.com.';
const phoneError = 'This is not a complete phone number. Start with + and the country code, like +44 20 7946 0018.';

const company: Field = {
  pointer: '/companyName',
  errors: {
    required: 'Enter the company name.',
    'too-long': 'The company name is too long. Use at most 120 characters.',
    'invalid-format': `The company name ${pattern}`,
  },
};
const emailField = (pointer: string, required: string, tooLongText: string): Field => ({
  pointer,
  errors: { required, 'too-long': tooLongText, 'invalid-format': emailError },
});
const emailTooLong = 'The email address is too long. Use at most 254 characters.';
const technicalEmail = emailField(
  '/technicalContact/email',
  'Enter the technical contact’s email address.',
  emailTooLong,
);
const billingPhone: Field = {
  pointer: '/billingContact/phone',
  errors: { required: 'Enter the billing phone number.', 'invalid-format': phoneError },
};
/** An optional phone number. */
const phone = (pointer: string): Field => ({ pointer, errors: { 'invalid-format': phoneError } });
export const assistant: Field = {
  pointer: '/extra/assistant',
  errors: {
    'invalid-format': 'Assistant is not an email address. Enter one like name@example.com.',
    'too-long': 'Assistant is too long. Shorten it.',
  },
};
const fax: Field = {
  pointer: '/extra/fax',
  errors: {
    'invalid-format': 'Fax is not a complete phone number. Start with + and the country code, like +44 20 7946 0018.',
  },
};
const project: Field = { pointer: '/extra/project', errors: {} };

/** Names that also fit fields with other content. */
const shortNames = names.filter(([, becomes]) => becomes !== tooLong);

const line = (member: string, label: string): Field => ({
  pointer: `/address/${member}`,
  errors: { 'too-long': `${label} is too long. Shorten it.` },
});
const address: readonly Field[] = [
  {
    pointer: '/address/line1',
    errors: {
      required: 'Enter the street address.',
      'too-long': 'The street address is too long. Use at most 120 characters; the next line has room for more.',
    },
  },
  {
    pointer: '/address/line2',
    errors: { 'too-long': 'This line is too long. Use at most 120 characters.' },
  },
  line('city', 'City'),
  line('region', 'Region'),
];

/** Angola asks for every field of an address, and requires only the street. */
const angola = { country: 'AO', line1: 'Rua da Missão 7' };
const billingContact = { email: 'accounts@reseller.example', phone: '+442079460018' };
const technicalContact = { email: 'it@lighthouse.example' };

/** Answers of the type URL, which may be of any host. */
const urls: readonly Row[] = [
  ['https://lighthouse.example', 'https://lighthouse.example'],
  ['lighthouse.example', 'https://lighthouse.example'],
  ['\u2068https://lighthouse.example\u2069', 'https://lighthouse.example'],
  ['ｈｔｔｐｓ：／／lighthouse.example', 'https://lighthouse.example'],
  ['http://intranet/wiki', 'http://intranet/wiki'],
  ['javascript:alert(1)', invalid],
  ['lighthouse', invalid],
  ['\u200b', missing],
];

/** The fields that every form has: those of the back end. */
const extraTables: readonly Table[] = [
  {
    kind: 'URLs',
    rows: urls,
    fields: [
      {
        pointer: '/extra/homepage',
        errors: { 'invalid-format': 'Homepage is not a web address. Enter one like www.example.com.' },
      },
    ],
  },
];

export const forms = [
  {
    tag: 'invite-customer-form',
    operation: 'inviteCustomer',
    value: {
      companyName: 'Lighthouse Optics',
      contactName: 'Ada Okafor',
      contactEmail: 'ada@lighthouse.example',
      billingContact,
    },
    tables: [
      {
        kind: 'names',
        rows: names,
        fields: [
          company,
          {
            pointer: '/contactName',
            errors: {
              required: 'Enter the contact’s name.',
              'too-long': 'The contact’s name is too long. Use at most 120 characters.',
              'invalid-format': `The contact’s name ${pattern}`,
            },
          },
        ],
      },
      { kind: 'texts', rows: shortNames, fields: [{ pointer: '/message', errors: {} }, project] },
      {
        kind: 'email addresses',
        rows: emails,
        fields: [
          emailField('/contactEmail', 'Enter the contact’s email address.', emailTooLong),
          emailField(
            '/billingContact/email',
            'Choose or enter the billing email address.',
            'The billing email address is too long. Use at most 254 characters.',
          ),
          assistant,
        ],
      },
      { kind: 'phone numbers', rows: internationalPhones, fields: [billingPhone, fax] },
      { kind: 'British phone numbers', rows: britishPhones, fields: [billingPhone, fax] },
      ...extraTables,
    ],
  },
  {
    tag: 'add-customer-form',
    operation: 'addCustomer',
    value: { companyName: 'Lighthouse Optics', address: angola, technicalContact, billingContact },
    tables: [
      { kind: 'names', rows: names, fields: [company, ...address] },
      { kind: 'texts', rows: shortNames, fields: [project] },
      {
        kind: 'email addresses',
        rows: emails,
        fields: [
          technicalEmail,
          emailField('/billingContact/email', 'Choose or enter the billing email address.', emailTooLong),
          assistant,
        ],
      },
      { kind: 'phone numbers', rows: internationalPhones, fields: [billingPhone, phone('/phone')] },
      { kind: 'British phone numbers', rows: britishPhones, fields: [billingPhone] },
      {
        kind: 'codes',
        rows: codes,
        fields: [
          { pointer: '/taxId', errors: { 'too-long': 'The tax ID is too long. Use at most 40 characters.' } },
          { pointer: '/reference', errors: { 'too-long': 'Your reference is too long. Use at most 64 characters.' } },
        ],
      },
      { kind: 'tax IDs', rows: taxIds, fields: [{ pointer: '/taxId', errors: {} }] },
      {
        kind: 'websites',
        rows: websites,
        fields: [
          {
            pointer: '/website',
            errors: {
              'invalid-format': 'This is not a website’s address. Enter one like example.com.',
              'too-long': 'The website’s address is too long. Use at most 200 characters.',
            },
          },
        ],
      },
      ...extraTables,
    ],
  },
  {
    tag: 'registration-form',
    operation: 'completeRegistration',
    value: { address: angola },
    secrets: { '/password': 'correct horse battery staple' },
    tables: [
      {
        kind: 'names',
        rows: names,
        fields: [
          company,
          {
            pointer: '/contactName',
            errors: {
              required: 'Enter your name.',
              'too-long': 'Your name is too long. Use at most 120 characters.',
              'invalid-format': `Your name ${pattern}`,
            },
          },
          ...address,
        ],
      },
      { kind: 'texts', rows: shortNames, fields: [project] },
      { kind: 'email addresses', rows: emails, fields: [technicalEmail, assistant] },
      { kind: 'phone numbers', rows: internationalPhones, fields: [phone('/technicalContact/phone')] },
      {
        kind: 'passwords',
        rows: [
          ['correct horse battery staple', 'correct horse battery staple'],
          [' spaces around ', ' spaces around '],
          ['\u200bzero-width', '\u200bzero-width'],
          ['pass\u00a0word', 'pass\u00a0word'],
          ['ｐａｓｓｗｏｒｄ', 'ｐａｓｓｗｏｒｄ'],
          ['🔑🔑🔑🔑🔑🔑🔑🔑', '🔑🔑🔑🔑🔑🔑🔑🔑'],
          ['short', invalid],
          ['', missing],
          ['x'.repeat(257), tooLong],
        ],
        fields: [
          {
            pointer: '/password',
            errors: {
              required: 'Choose a password.',
              'invalid-format': 'The password is too short. Use at least 8 characters.',
              'too-long': 'The password is too long. Use at most 256 characters.',
            },
          },
        ],
      },
      ...extraTables,
    ],
  },
] as const satisfies readonly Form[];

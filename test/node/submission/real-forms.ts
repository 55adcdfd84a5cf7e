import { CountrySelectController } from '../../../src/address/country-select-controller.ts';
import { AddFormInteraction } from '../../../src/elements/add-customer-form/add-form-interaction.ts';
import type { BillingPart } from '../../../src/elements/form-element/billing-part.ts';
import { FormFields } from '../../../src/elements/form-element/form-fields.ts';
import type { FormHost } from '../../../src/elements/form-element/form-host.ts';
import type { FormInteraction } from '../../../src/elements/form-element/form-interaction.ts';
import { InviteFormInteraction } from '../../../src/elements/invite-customer-form/invite-form-interaction.ts';
import { RegistrationFormInteraction } from '../../../src/elements/registration-form/registration-form-interaction.ts';
import type { ResellerAdapter } from '../../../src/adapter/reseller-adapter.ts';
import type { FormOperation } from '../../../src/controllers/form-operation.ts';
import type { LocalizeController } from '../../../src/controllers/localize-controller.ts';
import type { FormMessages, ResendMessages } from '../../../src/localization/messages.ts';
import { texts } from '../../support/texts.ts';
import { invite, reply } from '../../support/fake-adapter.ts';
import { holdMethod } from '../../support/held-method.ts';
import { problemWords } from '../../support/problem-words.ts';
import { recordEvents } from '../../support/record-events.ts';
import { createHost, settled } from './form-host.ts';

type Texts = FormMessages & Partial<ResendMessages>;

/** One kind of form: its request and replies. */
export interface RealForm {
  readonly name: keyof typeof problemWords;
  readonly operation: FormOperation;
  /** User input by JSON pointer. */
  readonly typed: Readonly<Record<string, string>>;
  /** The request for `typed`. */
  readonly input: object;
  /** The `input` of the intent event. */
  readonly announced: object;
  readonly reply: object;
  /** Malformed replies. */
  readonly wrongReplies: readonly unknown[];
  readonly intent: string;
  readonly successEvent: { readonly type: string; readonly detail: object };
  /** Matches personal data, which no event detail may contain. */
  readonly personal: RegExp;
  /** All texts by language. */
  readonly languages: Readonly<Record<string, () => Promise<Texts>>>;
  create(host: FormHost<never>): FormInteraction;
}

const address = { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: '10119' };
const typedAddress = {
  '/address/country': 'DE',
  '/address/line1': 'Torstraße 140',
  '/address/city': 'Berlin',
  '/address/postalCode': '10119',
};
const billingContact = { email: 'accounts@reseller.example', phone: '+442079460018' };
const typedBilling = {
  '/billingContact/email': 'accounts@reseller.example',
  '/billingContact/phone': '+442079460018',
};

/** No account is chosen. */
const billing = {} as BillingPart;

const newCustomer = {
  companyName: 'Lighthouse Optics',
  address,
  technicalContact: { email: 'ada@lighthouse.example' },
  billingContact,
};
const customer = {
  ...newCustomer,
  id: 'cus_1',
  status: 'active',
  credentials: { username: 'ada@lighthouse.example', password: 'canary-(S3cret)' },
};

const addForm: RealForm = {
  name: 'add-customer-form',
  operation: 'addCustomer',
  typed: {
    '/companyName': 'Lighthouse Optics',
    ...typedAddress,
    '/technicalContact/email': 'ada@lighthouse.example',
    ...typedBilling,
  },
  input: newCustomer,
  announced: newCustomer,
  reply: customer,
  wrongReplies: [null, 'ok', 42, [], {}, { customer }, { id: '' }],
  intent: 'add-customer',
  successEvent: { type: 'customer-added', detail: { customerId: 'cus_1', status: 'active' } },
  personal: /Lighthouse|Torstra|10119|Berlin|@|\+44|canary/,
  languages: { en: async () => texts.addCustomerForm.english, ...texts.addCustomerForm.languages },
  create: (host) => new AddFormInteraction(host, billing, new CountrySelectController(host)),
};

const newInvite = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse.example',
  billingContact,
};

const inviteForm: RealForm = {
  name: 'invite-customer-form',
  operation: 'inviteCustomer',
  typed: {
    '/companyName': 'Lighthouse Optics',
    '/contactName': 'Ada Okafor',
    '/contactEmail': 'ada@lighthouse.example',
    ...typedBilling,
  },
  input: newInvite,
  announced: newInvite,
  reply,
  wrongReplies: [null, 'ok', 42, [], {}, { invite: null }, { invite: { ...invite, id: '' } }],
  intent: 'invite-customer',
  successEvent: { type: 'customer-invited', detail: { inviteId: invite.id, status: 'pending', delivery: 'sent' } },
  personal: /Ada|Lighthouse|@|\+44/,
  languages: { en: async () => texts.inviteCustomerForm.english, ...texts.inviteCustomerForm.languages },
  create: (host) => new InviteFormInteraction(host, billing, () => undefined),
};

const token = 'token-0123456789abcdef0123456789abcdef';
const password = 'correct horse battery staple';
const registration = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  address,
  technicalContact: { email: 'ada@lighthouse.example' },
};
const registered = {
  customerId: 'cus_1',
  companyName: 'Lighthouse Optics',
  signInUrl: 'https://portal.example/sign-in?token-for=ada@lighthouse.example',
};

const registrationForm: RealForm = {
  name: 'registration-form',
  operation: 'completeRegistration',
  typed: {
    '/companyName': 'Lighthouse Optics',
    '/contactName': 'Ada Okafor',
    ...typedAddress,
    '/technicalContact/email': 'ada@lighthouse.example',
    '/password': password,
  },
  input: { ...registration, token, password },
  announced: registration,
  reply: registered,
  wrongReplies: [null, 'ok', 42, [], {}, { customer: registered }, { ...registered, customerId: '' }],
  intent: 'register-customer',
  successEvent: { type: 'customer-registered', detail: { customerId: 'cus_1' } },
  personal: /Lighthouse|Ada|Torstra|10119|Berlin|@|token-|horse/,
  languages: { en: async () => texts.registrationForm.english, ...texts.registrationForm.languages },
  create: (host) => new RegistrationFormInteraction(host, { token, registration: undefined }),
};

export const realForms: readonly RealForm[] = [addForm, inviteForm, registrationForm];

/** Language (English by default) and additions to the adapter. */
interface OpenOptions {
  readonly language?: string | undefined;
  readonly overrides?: ResellerAdapter;
}

/** Opens a filled-in form over an adapter whose calls the test answers. */
export async function openReal(form: RealForm, { language = 'en', overrides = {} }: OpenOptions = {}) {
  const { method, calls } = holdMethod<object, object>();
  const { host, api } = createHost({ [form.operation]: method, ...overrides });
  const { element } = host;
  const text = await form.languages[language]?.();
  const localize = {
    texts: text,
    locale: language,
    completeEnglish: () => {},
  } as unknown as LocalizeController<never>;
  const fields = new FormFields(
    element,
    { members: {} },
    () => ({ fields: {} }),
    () => undefined,
  );
  const { values } = fields;
  const interaction = form.create({ element, api, localize, fields, getExtra: () => undefined });
  for (const [pointer, value] of Object.entries(form.typed)) values.edit(pointer, value);
  await interaction.prepare();
  const events = recordEvents(host);
  return { host, interaction, form: interaction.submission, values, calls, events, text };
}

export type OpenReal = Awaited<ReturnType<typeof openReal>>;

/** Opens a form and submits it. */
export async function sendReal(...given: Parameters<typeof openReal>) {
  const opened = await openReal(...given);
  void opened.form.submit();
  await settled();
  return opened;
}

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value;

/** Renders a template to markup without its listeners. */
export function markupOf(value: unknown): string {
  if (isTemplate(value)) return value.strings.map((text, index) => text + fill(text, value.values[index])).join('');
  if (Array.isArray(value)) return value.map(markupOf).join('');
  return value === undefined || value === null || typeof value === 'symbol' ? '' : String(value);
}

/** Renders the value that follows a piece of a template. */
const fill = (before: string, value: unknown) =>
  typeof value === 'function' && before.endsWith('=') ? '' : markupOf(value);

/** Returns the text content of markup. */
export const wordsOf = (markup: string): string =>
  markup
    .replace(/<\/?bdi[^<>]*>/g, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

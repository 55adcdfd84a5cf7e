import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cityKinds, postalCodeKinds, regionKinds } from '../../src/address/address-rules.ts';
import type { Constraints } from '../../src/contract/constraints.ts';
import { newCustomerConstraints } from '../../src/contract/constraints/new-customer.gen.ts';
import { newInviteConstraints } from '../../src/contract/constraints/new-invite.gen.ts';
import { newRegistrationConstraints } from '../../src/contract/constraints/new-registration.gen.ts';
import { parsePhone } from '../../src/phone/phone-number.ts';
import { normalizePhone } from '../../src/phone/normalize-phone.ts';
import { isWebsite, normalizeWebsite } from '../../src/fields/website.ts';
import {
  addCustomerLanguages,
  inviteCustomerLanguages,
  registrationLanguages as registrationLoaders,
} from '../../src/localization/form-languages.ts';
import addEnglish from '../../src/localization/en/add-customer-form.ts';
import customerListEnglish from '../../src/localization/en/customer-list.ts';
import customersPageEnglish from '../../src/localization/en/customers-page.ts';
import inviteEnglish from '../../src/localization/en/invite-customer-form.ts';
import previewEnglish from '../../src/localization/en/invite-email-preview.ts';
import inviteListEnglish from '../../src/localization/en/invite-list.ts';
import registrationEnglish from '../../src/localization/en/registration-form.ts';
import { customerListLanguages, inviteListLanguages } from '../../src/localization/list-languages.ts';
import type { CustomerListMessages, InviteListMessages } from '../../src/localization/list-messages.ts';
import { customersPageLanguages } from '../../src/localization/page-languages.ts';
import type { CustomersPageMessages } from '../../src/localization/page-messages.ts';
import { invitePreviewLanguages } from '../../src/localization/preview-languages.ts';
import type { InvitePreviewMessages } from '../../src/localization/preview-messages.ts';
import type {
  AddCustomerMessages,
  InviteCustomerMessages,
  RegistrationMessages,
} from '../../src/localization/form-messages.ts';
import { formatNumber, plural } from '../../src/localization/plural.ts';

type Text = string | ((...given: readonly unknown[]) => string);

// Importing languages must not use Intl, whose first use is slow.
const usesOfIntl: PropertyKey[] = [];
const intl = globalThis.Intl;
globalThis.Intl = new Proxy(intl, {
  get(target, key) {
    usesOfIntl.push(key);
    return Reflect.get(target, key);
  },
});
const previewOthers = await loadAll(invitePreviewLanguages);
const inviteOthers = await loadAll(inviteCustomerLanguages);
const addOthers = await loadAll(addCustomerLanguages);
const inviteListOthers = await loadAll(inviteListLanguages);
const customerListOthers = await loadAll(customerListLanguages);
const pageOthers = await loadAll(customersPageLanguages);
const registrationOthers = await loadAll(registrationLoaders);
globalThis.Intl = intl;

type Languages<Words> = readonly (readonly [language: string, texts: Words])[];

const inviteLanguages: Languages<InviteCustomerMessages> = [['en', inviteEnglish], ...inviteOthers];
const addLanguages: Languages<AddCustomerMessages> = [['en', addEnglish], ...addOthers];
const registrationLanguages: Languages<RegistrationMessages> = [['en', registrationEnglish], ...registrationOthers];

type Texts = InviteCustomerMessages | AddCustomerMessages | RegistrationMessages;

interface ElementTexts<Words extends object> {
  readonly tag: string;
  readonly english: Words;
  /** Translations by language. */
  readonly others: readonly (readonly [string, Words])[];
}

interface FormTexts extends ElementTexts<Texts> {
  readonly constraints: Constraints;
  /** Fields by the kind of input. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly websites: readonly string[];
}

const forms: readonly FormTexts[] = [
  {
    tag: 'invite-customer-form',
    english: inviteEnglish,
    others: inviteOthers,
    constraints: newInviteConstraints,
    emails: ['/contactEmail', '/billingContact/email'],
    phones: ['/billingContact/phone'],
    websites: [],
  },
  {
    tag: 'add-customer-form',
    english: addEnglish,
    others: addOthers,
    constraints: newCustomerConstraints,
    emails: ['/technicalContact/email', '/billingContact/email'],
    phones: ['/phone', '/billingContact/phone'],
    websites: ['/website'],
  },
  {
    tag: 'registration-form',
    english: registrationEnglish,
    others: registrationOthers,
    constraints: newRegistrationConstraints,
    emails: ['/technicalContact/email'],
    phones: ['/technicalContact/phone'],
    websites: [],
  },
];

type AnyTexts = Texts | InvitePreviewMessages | InviteListMessages | CustomerListMessages | CustomersPageMessages;

const elements: readonly ElementTexts<AnyTexts>[] = [
  ...forms,
  { tag: 'invite-list', english: inviteListEnglish, others: inviteListOthers },
  { tag: 'customers-page', english: customersPageEnglish, others: pageOthers },
  { tag: 'customer-list', english: customerListEnglish, others: customerListOthers },
  { tag: 'invite-email-preview', english: previewEnglish, others: previewOthers },
];

async function loadAll<Loaded>(loaders: Readonly<Record<string, () => Promise<Loaded>>>) {
  return Promise.all(Object.entries(loaders).map(async ([language, load]) => [language, await load()] as const));
}

/** Lists all texts at any depth by path: `errors /companyName required`. */
function listTexts(texts: object, path = ''): Map<string, Text> {
  const entries = Object.entries(texts).flatMap(([key, text]: [string, Text | object]) =>
    typeof text === 'object' ? [...listTexts(text, `${path}${key} `)] : [[path + key, text] as const],
  );
  return new Map(entries);
}

/** Arguments for texts with counts. */
const counted: Readonly<Record<string, readonly (string | number)[]>> = {
  resendTooSoon: [25],
  messageLeft: [25],
  timesSent: [25],
  newInvites: [25],
  newCustomers: [25],
  resendIn: [25],
  severalChanged: [25],
  exporting: [25, 125],
  exported: [25],
  exportFailed: [25],
  past: [25, 'hour'],
  future: [25, 'hour'],
  range: [1, 25, 125],
};

/** Returns arguments for a text: numbers for counts, otherwise names that occur in no language. */
const samplesFor = (path: string, text: (...given: readonly unknown[]) => string): readonly (string | number)[] =>
  counted[path] ?? ['⟨1⟩', '⟨2⟩', '⟨3⟩'].slice(0, text.length);

/** Returns the samples that must appear in the text. Units are translated, and a range shows its ends. */
const saidOf = (path: string, samples: readonly (string | number)[]) =>
  samples.filter((sample) => sample !== 'hour' && !(path === 'range' && sample === 1));

const write = (path: string, text: Text): string => (typeof text === 'string' ? text : text(...samplesFor(path, text)));

/** Lists all sentences of a language, with optional dates omitted. */
const listSentences = (texts: AnyTexts): [string, string][] => [
  ...[...listTexts(texts)].map(([path, text]): [string, string] => [path, write(path, text)]),
  ...('pendingInvite' in texts
    ? [['pendingInvite, undated', texts.pendingInvite('⟨1⟩', '⟨2⟩', '')] satisfies [string, string]]
    : []),
];

/** Punctuation that is wrong in a language. */
const mistakes: Readonly<Record<string, RegExp>> = {
  en: /[„«»\u00a0\u202f]/,
  // German quotations open low, and an ellipsis for a missing word follows a space.
  de: /[”«»’]|[^\u00a0]…/,
  // Spanish questions and exclamations have opening marks; quotation marks are guillemets.
  es: /[“”„’]|(?<!¿.{0,300})\?|(?<!¡.{0,300})!/,
  // French double punctuation follows a no-break space.
  fr: /[“”„]|[^\u202f][;!?]|[^\u00a0]:|«(?!\u00a0)|(?<!\u00a0)»/,
  // Arabic has its own comma, semicolon and question mark; Latin commas occur only in numbers.
  ar: /[“”„’;?]|,(?!\d{3})/,
};

const englishWords =
  /(?<!\p{L})(?:the|this|that|you|your|and|with|again|enter|invite|email|billing|customer|company|phone|please|cannot|could|send|sent|check|choose|load|loading)(?!\p{L})/iu;

/** Words shared with English. */
const sharedWords: Readonly<Record<string, readonly string[]>> = {
  de: ['Details', 'Eircode', 'Oblast', 'Region', 'Status', 'Website'],
  es: ['Eircode'],
  fr: ['District', 'Eircode', 'Oblast', 'Province', 'Invitations'],
  ar: ['Eircode'],
};

/** Texts that consist of numbers, names and symbols. */
const wordless: readonly string[] = ['range', 'resendIn', 'sending', 'statusChanged'];

const emailIn = (text: string) => /[\w.]{1,64}@[\w.]{1,64}\w/.exec(text)?.[0] ?? '';
const phoneIn = (text: string) => /\+\d[\d ]+\d/.exec(text)?.[0] ?? '';
const websiteIn = (text: string) => /[a-z]{1,40}\.[a-z]{1,40}/.exec(text)?.[0] ?? '';

it('all languages load without using Intl', () => {
  assert.deepEqual(usesOfIntl, []);
  for (const { tag, others } of elements)
    assert.deepEqual(
      others.map(([language]) => language),
      ['de', 'es', 'fr', 'ar'],
      tag,
    );
});

for (const { tag, english, others } of elements) {
  for (const [language, texts] of [['en', english], ...others] as const)
    describe(`the texts of <${tag}> in ${language}`, () => {
      const own = listTexts(texts);
      const sentences = listSentences(texts);

      it('have the keys of the English texts, with functions in the same places', () => {
        const shape = (map: Map<string, Text>) =>
          [...map].map(([path, text]) => (typeof text === 'string' ? path : `${path}(${text.length})`)).toSorted();
        assert.deepEqual(shape(own), shape(listTexts(english)));
      });

      it('are not empty, trimmed, and follow the language’s typography', () => {
        for (const [path, sentence] of sentences) {
          if (!wordless.includes(path)) assert.match(sentence, /\p{L}{3}/u, path);
          assert.equal(sentence, sentence.trim(), path);
          assert.doesNotMatch(sentence, /["'`]|\.\.|\s{2}|undefined|NaN/, path);
          assert.doesNotMatch(sentence, mistakes[language]!, path);
          const opened = sentence.match(/[\u2066-\u2068]/g)?.length;
          assert.equal(opened, sentence.match(/\u2069/g)?.length, `${path}: isolates are closed`);
        }
      });

      it('contain their arguments', () => {
        for (const [path, text] of own)
          if (typeof text === 'function')
            for (const sample of saidOf(path, samplesFor(path, text)))
              assert.ok(write(path, text).includes(String(sample)), path);
        for (const [path, sentence] of sentences) if (path.endsWith('undated')) assert.doesNotMatch(sentence, /⟨3⟩/);
      });

      it('describe for every error what happened and what to do', () => {
        const errors = sentences.filter(([path]) =>
          /^(?:errors|problems) |^closed .* text$|^(?:problem|postalCodeInvalid)$/.test(path),
        );
        for (const [path, sentence] of errors)
          if (!path.endsWith(' required')) assert.match(sentence, /\p{L}\. \p{L}.*\.$/u, path);
      });
    });

  for (const [language, texts] of others)
    describe(`the translation of <${tag}> into ${language}`, () => {
      it('leaves no text in English', () => {
        const originals = new Map(listSentences(english));
        for (const [path, sentence] of listSentences(texts)) {
          if (!sharedWords[language]!.includes(sentence) && !wordless.includes(path))
            assert.notEqual(sentence, originals.get(path), path);
          assert.doesNotMatch(sentence.replace(emailIn(sentence) || ' ', ' '), englishWords, path);
        }
      });
    });
}

for (const { tag, english, others, constraints, emails, phones, websites } of forms) {
  for (const [language, texts] of [['en', english], ...others] as const)
    describe(`the examples of <${tag}> in ${language}`, () => {
      const patternOf = (pointer: string) => new RegExp(constraints[pointer]?.pattern ?? '(?!)', 'u');

      it('show email addresses that match the contract', () => {
        for (const pointer of emails) {
          const example = emailIn(texts.errors[pointer]?.['invalid-format'] ?? '');
          assert.match(example, patternOf(pointer), pointer);
          assert.match(example, /@example\.com$/, 'nobody’s address');
        }
      });

      it('show a single phone number, which matches the contract', () => {
        const examples = phones.map((pointer) => {
          const example = phoneIn(texts.errors[pointer]?.['invalid-format'] ?? '');
          assert.match(normalizePhone(example), patternOf(pointer), pointer);
          const number = parsePhone(example, undefined);
          assert.ok(number?.isPossible);
          assert.equal(number.format(undefined), example, 'as the field shows it');
          assert.equal(phoneIn(texts.fields[pointer]?.hint ?? ''), example, 'the hint shows the same');
          return example;
        });
        assert.equal(new Set(examples).size, 1);
      });

      if (websites.length)
        it('show a single website, which matches the contract once it has a scheme', () => {
          for (const pointer of websites) {
            const example = websiteIn(texts.errors[pointer]?.['invalid-format'] ?? '');
            assert.equal(example, 'example.com', 'nobody’s website');
            assert.match(normalizeWebsite(example), patternOf(pointer), pointer);
            assert.ok(isWebsite(normalizeWebsite(example)));
            assert.equal(websiteIn(texts.fields[pointer]?.hint ?? ''), example, 'the hint shows the same');
          }
        });

      it('show the contract’s limits', () => {
        for (const [pointer, codes] of Object.entries(texts.errors)) {
          if (!codes['too-long']) continue;
          const maxLength = constraints[pointer]?.maxLength;
          assert.ok(maxLength, `${pointer}: the contract has a limit`);
          assert.ok(codes['too-long'].includes(formatNumber(language, maxLength)), `${pointer}: ${maxLength}`);
        }
      });
    });
}

describe('the billing contact', () => {
  for (const [language, texts] of addLanguages)
    it(`has consistent wording in ${language}`, () => {
      const invite = new Map<string, InviteCustomerMessages>(inviteLanguages).get(language)!;
      assert.equal(texts.billingHeading, invite.billingHeading);
      assert.equal(texts.billingIntro, invite.billingIntro);
      for (const pointer of ['/companyName', '/billingContact/email', '/billingContact/phone'])
        assert.deepEqual(texts.fields[pointer], invite.fields[pointer], pointer);
    });
});

describe('the fields of an invite', () => {
  for (const [language, { members }] of [['en', previewEnglish], ...previewOthers] as const)
    it(`have the same names in the preview and the form in ${language}`, () => {
      const { fields } = new Map<string, Texts>(inviteLanguages).get(language)!;
      assert.deepEqual(members, Object.fromEntries(Object.entries(fields).map(([key, { label }]) => [key, label])));
    });
});

describe('addresses', () => {
  for (const [language, texts] of [...addLanguages, ...registrationLanguages])
    it(`have a label in ${language} for every kind that a country uses, and no others`, () => {
      assert.deepEqual(Object.keys(texts.regions).toSorted(), regionKinds.toSorted());
      assert.deepEqual(Object.keys(texts.cities).toSorted(), cityKinds.toSorted());
      assert.deepEqual(Object.keys(texts.postalCodes).toSorted(), postalCodeKinds.toSorted());
      assert.equal(texts.postalCodes['eircode'], 'Eircode', 'a name');
    });
});

describe('texts with counts', () => {
  const counts = [0, 1, 2, 3, 11, 100];
  /** The expected texts for 0, 1, 2, 3, 11 and 100. */
  const expected: Readonly<Record<string, Readonly<Record<'resendTooSoon' | 'messageLeft', readonly string[]>>>> = {
    en: {
      resendTooSoon: ['0 seconds', '1 second', '2 seconds', '3 seconds', '11 seconds', '100 seconds'],
      messageLeft: [
        '0 characters left',
        '1 character left',
        '2 characters left',
        '3 characters left',
        '11 characters left',
        '100 characters left',
      ],
    },
    de: {
      resendTooSoon: ['0 Sekunden', '1 Sekunde', '2 Sekunden', '3 Sekunden', '11 Sekunden', '100 Sekunden'],
      messageLeft: ['0 Zeichen', '1 Zeichen', '2 Zeichen', '3 Zeichen', '11 Zeichen', '100 Zeichen'],
    },
    es: {
      resendTooSoon: ['0 segundos', '1 segundo', '2 segundos', '3 segundos', '11 segundos', '100 segundos'],
      messageLeft: [
        'Quedan 0 caracteres',
        'Queda 1 carácter',
        'Quedan 2 caracteres',
        'Quedan 3 caracteres',
        'Quedan 11 caracteres',
        'Quedan 100 caracteres',
      ],
    },
    fr: {
      resendTooSoon: ['0 seconde', '1 seconde', '2 secondes', '3 secondes', '11 secondes', '100 secondes'],
      messageLeft: ['0 caractère', '1 caractère', '2 caractères', '3 caractères', '11 caractères', '100 caractères'],
    },
    ar: {
      resendTooSoon: ['0 ثانية', 'ثانية واحدة', 'ثانيتين', '3 ثوانٍ', '11 ثانية', '100 ثانية'],
      messageLeft: ['أي حرف', 'حرف واحد', 'حرفان', '3 أحرف', '11 حرفًا', '100 حرف'],
    },
  };

  const expectForms = (language: string, name: 'resendTooSoon' | 'messageLeft', say: (count: number) => string) =>
    counts.forEach((count, index) => {
      const words = expected[language]![name][index]!;
      assert.match(say(count), new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u'));
    });

  for (const [language, texts] of [...inviteLanguages, ...addLanguages])
    it(`inflect resendTooSoon in ${language}: ${texts.submit}`, () =>
      expectForms(language, 'resendTooSoon', texts.resendTooSoon));

  for (const [language, texts] of inviteLanguages)
    it(`inflect messageLeft in ${language}`, () => expectForms(language, 'messageLeft', texts.messageLeft));

  it('group thousands as the language does', () => {
    const numbers = ['en', 'de', 'es', 'fr', 'ar'].map((language) => formatNumber(language, 12_345));
    assert.deepEqual(numbers, ['12,345', '12.345', '12.345', '12\u202f345', '12,345']);
    assert.equal(formatNumber('es', 1000), '1000');
  });

  it('fall back to the general form', () => {
    assert.equal(plural('ar', 2, { other: 'x' }), 'x');
  });
});

describe('a status that only another back end knows', () => {
  const phrases: Readonly<Record<string, string>> = {
    de: 'Anderer Status',
    es: 'Otro estado',
    fr: 'Autre',
    ar: 'حالة أخرى',
  };

  // The named statuses agree with “invite” or “customer”, whose genders differ in most languages.
  it('has a name that agrees with its column in both lists', () => {
    for (const [language, { otherStatus }] of [...inviteListOthers, ...customerListOthers])
      assert.equal(otherStatus, phrases[language], language);
  });
});

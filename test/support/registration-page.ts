import { fixture, html } from '@open-wc/testing';
import type {
  NewRegistration,
  Registration,
  RegistrationForm,
  RegistrationReply,
  ResellerAdapter,
} from '../../src/index.ts';
import '../../src/define/registration-form.ts';
import { joinTrees } from '../../tools/testing/both-trees.ts';
import { FormPage } from './form-page.ts';
import { holdMethod } from './held-method.ts';

export const token = 'token-0123456789abcdef0123456789abcdef';
export const password = 'correct horse battery staple';

/** The registration behind the link. */
export const registration: Registration = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse.example',
  expiresAt: '2026-01-08T00:00:00Z',
  branding: {
    resellerName: 'Brightwater IT',
    platformName: 'Cumulus One',
    primaryColor: '#0f5c8c',
    supportEmail: 'help@brightwater.example',
  },
};

/** User input by label. */
export const filled = {
  Country: 'DE',
  'Street Address': 'Torstraße 140',
  'Postal Code': '10119',
  City: 'Berlin',
  Password: password,
};

/** The request for `filled`. */
export const input: NewRegistration = {
  token,
  password,
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  address: { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: '10119' },
  technicalContact: { email: 'ada@lighthouse.example' },
};

/** The reply. */
export const reply: RegistrationReply = {
  customerId: 'cus_1',
  companyName: 'Lighthouse Optics',
  signInUrl: 'https://portal.example/sign-in',
};

/** Page object of the registration form. */
export class RegistrationPage extends FormPage<RegistrationForm> {
  constructor(element: RegistrationForm) {
    super(element, 'Create Account');
  }

  /** Opens the element, and focuses its form if there is one. */
  static async open(adapter: ResellerAdapter | undefined, properties: Partial<RegistrationForm> = {}) {
    const element = Object.assign(document.createElement('registration-form'), { adapter, token }, properties);
    return this.turnTo(element);
  }

  static async turnTo(element: RegistrationForm) {
    const page = new RegistrationPage(await fixture(html`${element}`));
    await page.opened();
    if (page.form) await page.turnTo();
    return page;
  }

  /** Resolves once the link has been opened. */
  async opened() {
    await this.settled();
  }

  override get root() {
    return joinTrees(this.element);
  }

  get form(): HTMLFormElement | null {
    return this.element.querySelector('form');
  }

  override get status(): string {
    return this.text('.visually-hidden[role=status]');
  }

  /** The message that replaces the form. */
  get closed(): string {
    return this.form ? '' : this.text('[part=error-summary] h2');
  }

  get password(): HTMLInputElement {
    return this.control('Password') as HTMLInputElement;
  }

  override fill(values: Readonly<Record<string, string>> = filled) {
    super.fill(values);
  }
}

/** Creates an adapter that opens the link, and whose registrations the test answers one by one. */
export function createRegistrationAdapter(overrides: ResellerAdapter = {}) {
  const { method: completeRegistration, calls } = holdMethod<NewRegistration, RegistrationReply>();
  const adapter: ResellerAdapter = {
    openRegistration: () => Promise.resolve(registration),
    completeRegistration,
    ...overrides,
  };
  return { adapter, calls };
}

/** Opens a form over a fake adapter. */
export async function openRegistration(overrides: ResellerAdapter = {}, properties: Partial<RegistrationForm> = {}) {
  const { adapter, calls } = createRegistrationAdapter(overrides);
  const page = await RegistrationPage.open(adapter, properties);
  return { page, calls, adapter };
}

/** Opens a form, fills it in, and submits it. */
export async function sendRegistration(...given: Parameters<typeof openRegistration>) {
  const opened = await openRegistration(...given);
  opened.page.fill();
  await opened.page.submit();
  return opened;
}

import type { Registration, RegistrationForm as Element, RestAdapter } from 'reseller-elements';
import { expect } from 'storybook/test';
import { joinTrees } from '../../tools/testing/both-trees.ts';
import { FormPage } from './form-page.ts';

/** Who was invited. */
export const invited = {
  companyName: 'Harbour Lane Dental',
  contactName: 'Noor Haddad',
  contactEmail: 'noor@harbour-lane.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
} as const;

export const password = 'seven green umbrellas';

/** What becomes of the invite before its link is opened; nothing by default. */
type Fate = 'pending' | 'revoked' | 'used';

const options = () => ({ signal: AbortSignal.timeout(5000), idempotencyKey: crypto.randomUUID() });

/** The link of a new invite in place of the story's. */
async function mint(adapter: RestAdapter, fate: Fate): Promise<string> {
  const { invite } = await adapter.inviteCustomer(invited, options());
  const { url } = await adapter.createInviteLink({ id: invite.id }, options());
  const token = new URL(url).hash.replace('#token=', '');
  if (fate === 'revoked') await adapter.revokeInvite({ id: invite.id }, options());
  if (fate === 'used') {
    const address = { country: 'GB', line1: '14 Harbour Lane', city: 'Bristol', postalCode: 'BS1 6UT' };
    const { companyName, contactName, contactEmail } = invited;
    const technicalContact = { email: contactEmail };
    await adapter.completeRegistration(
      { token, password, companyName, contactName, address, technicalContact },
      options(),
    );
  }
  return token;
}

/** A back end in which somebody has been invited: whatever token the story gives, it is that of this invite. */
export const withInvite =
  (fate: Fate = 'pending', change: (registration: Registration) => Registration = (registration) => registration) =>
  (adapter: RestAdapter): RestAdapter => {
    let minted: Promise<string> | undefined;
    const getToken = () => (minted ??= mint(adapter, fate));
    return {
      ...adapter,
      openRegistration: async (_input, call) =>
        change(await adapter.openRegistration({ token: await getToken() }, call)),
      completeRegistration: async (input, call) =>
        adapter.completeRegistration({ ...input, token: await getToken() }, call),
    };
  };

/** The registration form: its fields stand in the page, the rest in its shadow tree. */
export class RegistrationForm extends FormPage<Element> {
  protected override readonly typed = {
    '/address/country': 'GB',
    '/address/line1': '14 Harbour Lane',
    '/address/city': 'Bristol',
    '/address/postalCode': 'BS1 6UT',
    '/password': password,
  };

  constructor(canvas: HTMLElement) {
    super(canvas, 'registration-form');
  }

  override get root(): ShadowRoot {
    return joinTrees(this.element);
  }

  override async fill(values?: Parameters<FormPage<Element>['fill']>[0]) {
    this.element.focus();
    await super.fill(values);
  }

  override async send() {
    await this.press('.actions button[type=submit]');
  }

  /** Why there is no form, as soon as that is known. */
  async expectClosed(heading: string) {
    await expect((await this.problem()).querySelector('h2')).toHaveTextContent(heading);
    await expect(this.root.querySelector('form')).toBeNull();
  }

  /** The back end has the customer once, as it registered. */
  async expectRegistered() {
    await expect(await this.listCustomers(invited.companyName)).toEqual([
      expect.objectContaining({ origin: 'invited', technicalContact: { email: invited.contactEmail } }),
    ]);
  }
}

import type { Registration, RegistrationForm as Element, RestAdapter } from 'reseller-elements';
import { expect } from 'storybook/test';
import { joinTrees } from '../../tools/testing/both-trees.ts';
import { FormPage } from './form-page.ts';

/** The invited customer. */
export const invited = {
  companyName: 'Harbour Lane Dental',
  contactName: 'Noor Haddad',
  contactEmail: 'noor@harbour-lane.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
} as const;

export const password = 'seven green umbrellas';

/** The invite's state when its link is opened. */
type InviteState = 'pending' | 'revoked' | 'used';

const options = () => ({ signal: AbortSignal.timeout(5000), idempotencyKey: crypto.randomUUID() });

/** Creates an invite and returns the token of its link. */
async function createToken(adapter: RestAdapter, state: InviteState): Promise<string> {
  const { invite } = await adapter.inviteCustomer(invited, options());
  const { url } = await adapter.createInviteLink({ id: invite.id }, options());
  const token = new URL(url).hash.replace('#token=', '');
  if (state === 'revoked') await adapter.revokeInvite({ id: invite.id }, options());
  if (state === 'used') {
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

/** Creates an invite in the back end, and opens its link in place of the story's token. */
export const withInvite =
  (
    state: InviteState = 'pending',
    change: (registration: Registration) => Registration = (registration) => registration,
  ) =>
  (adapter: RestAdapter): RestAdapter => {
    let token: Promise<string> | undefined;
    const getToken = () => (token ??= createToken(adapter, state));
    return {
      ...adapter,
      openRegistration: async (_input, call) =>
        change(await adapter.openRegistration({ token: await getToken() }, call)),
      completeRegistration: async (input, call) =>
        adapter.completeRegistration({ ...input, token: await getToken() }, call),
    };
  };

/** Page object of the registration form, whose fields are in the light tree and the rest in the shadow tree. */
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

  /** Waits for the message that replaces the form. */
  async expectClosed(heading: string) {
    await expect((await this.problem()).querySelector('h2')).toHaveTextContent(heading);
    await expect(this.root.querySelector('form')).toBeNull();
  }

  /** Checks that the back end has the registered customer exactly once. */
  async expectRegistered() {
    await expect(await this.listCustomers(invited.companyName)).toEqual([
      expect.objectContaining({ origin: 'invited', technicalContact: { email: invited.contactEmail } }),
    ]);
  }
}

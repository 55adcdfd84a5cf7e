import type { InviteList, NewInvite } from 'reseller-elements';
import { expect, userEvent } from 'storybook/test';
import { ElementPage, eventually } from './element-page.ts';

/** Pending invites of the default scenario, by the delivery of their emails. */
export const companies = {
  fresh: 'Lighthouse Optics',
  queued: 'Keller & Söhne GmbH',
  bounced: 'Hôtel de la Plage',
} as const;

/** An invite in no scenario. */
export const newInvite = {
  companyName: 'Harbour Lane Dental',
  contactName: 'Noor Haddad',
  contactEmail: 'noor@harbour-lane.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
} as const satisfies NewInvite;

/** The buttons in the details of a pending invite, in any language. */
export const actions = {
  link: '[part~=details] .actions button:first-child',
  revoke: '[part~=details] .actions button:last-child',
} as const;

/** The buttons of a dialog, in any language. */
export const answers = {
  no: 'dialog .actions button:first-child',
  yes: 'dialog .actions [part~=button-primary]',
  copy: 'dialog .copy button',
} as const;

const write = () => ({ signal: AbortSignal.timeout(5000), idempotencyKey: crypto.randomUUID() });

/** Page object of the list of invites. Finds elements by part and company name, in any language. */
export class Invites extends ElementPage<InviteList> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'invite-list');
  }

  /** The companies, from top to bottom. */
  get companies(): readonly string[] {
    return Array.from(this.root.querySelectorAll('tbody th'), ({ textContent }) => textContent.trim());
  }

  /** Resolves once a page of the list has rendered completely. */
  async ready(): Promise<this> {
    await this.find('[part~=pager]');
    await eventually(() => expect(this.root.querySelector('.waiting, [aria-busy=true]')).toBeNull());
    return this;
  }

  /** Resolves once the stream is open too. Reports a delivery repeatedly until its row shows it. */
  async live(): Promise<this> {
    await this.ready();
    await eventually(async () => {
      await this.reportDelivery(companies.queued, 'delivered');
      await expect(await this.row(companies.queued)).not.toHaveTextContent('Email not sent yet');
    });
    return this;
  }

  /** Returns the first row of a company, as soon as it exists. */
  async row(company: string): Promise<HTMLElement> {
    return eventually(async () => {
      const rows = Array.from(this.root.querySelectorAll<HTMLElement>('tbody > tr:not(.below)'));
      const found = rows.find((row) => row.querySelector('th')?.textContent.trim() === company);
      await expect(found, company).toBeDefined();
      return found!;
    });
  }

  async resendButton(company: string): Promise<HTMLElement> {
    return (await this.row(company)).querySelector<HTMLElement>('[id^=resend]')!;
  }

  async resend(company: string) {
    await userEvent.click(await this.resendButton(company));
  }

  /** Returns the note below a row. */
  async note(company: string): Promise<HTMLElement> {
    const row = await this.row(company);
    return eventually(async () => {
      const found = row.nextElementSibling?.querySelector<HTMLElement>('.note, [part~=error]');
      await expect(found).toBeTruthy();
      return found!;
    });
  }

  /** Opens an invite's details. */
  async open(company: string): Promise<HTMLElement> {
    await userEvent.click((await this.row(company)).querySelector('[aria-expanded]')!);
    return this.find('[part~=details]');
  }

  /** Opens an invite's details, and one of the dialogs there. */
  async openDialog(company: string, action: keyof typeof actions): Promise<HTMLElement> {
    await this.open(company);
    await this.press(actions[action]);
    return this.find('dialog[open]');
  }

  async expectNoDialog() {
    await eventually(() => expect(this.root.querySelector('dialog')).toBeNull());
  }

  /** Waits until a row contains the text. */
  async expectRow(company: string, words: string) {
    await eventually(async () => expect(await this.row(company)).toHaveTextContent(words));
  }

  /** Waits until the live region contains the text. */
  async expectAnnounced(words: string | RegExp) {
    const said = () => Array.from(this.root.querySelectorAll('[role=status]'), ({ textContent }) => textContent);
    await eventually(() => expect(said().join(' ')).toMatch(words));
  }

  async #find(company: string) {
    const { items } = await this.backEnd.listInvites({ q: company }, { signal: AbortSignal.timeout(5000) });
    return items[0]!;
  }

  /** The contact follows the link of the last email and creates an account. */
  async register(company: string) {
    const { id, companyName, contactName, contactEmail: email } = await this.#find(company);
    const mail = (await this.api.outbox()).find(({ inviteId }) => inviteId === id);
    const [, token = ''] = /#token=([\w-]+)/.exec(mail?.text ?? '') ?? [];
    const address = { country: 'GB', line1: '14 Harbour Lane', city: 'Bristol', postalCode: 'BS1 6UT' } as const;
    const registration = { token, password: 'correct horse battery', companyName, contactName, address };
    await this.backEnd.completeRegistration({ ...registration, technicalContact: { email } }, write());
  }

  /** The mail provider reports the delivery of the last email. */
  async reportDelivery(company: string, delivery: 'bounced' | 'delivered') {
    const { id } = await this.#find(company);
    await this.api.reportDelivery(id, delivery);
  }

  /** A colleague resends an invite on another page. */
  async resendElsewhere(company: string) {
    const { id } = await this.#find(company);
    await this.backEnd.resendInvite({ id }, write());
  }

  /** A colleague invites a customer on another page. */
  async inviteElsewhere(invite: NewInvite = newInvite) {
    await this.backEnd.inviteCustomer(invite, write());
  }
}

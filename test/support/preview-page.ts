import { expect, fixture, html } from '@open-wc/testing';
import {
  type InviteEmailPreview,
  type InvitePrefill,
  type InvitePreview,
  type NewInvite,
  type ResellerAdapter,
  whenSettled,
} from '../../src/index.ts';
import '../../src/define/invite-email-preview.ts';
import { holdMethod } from './held-method.ts';
import { mailTo } from './mail.ts';
import { until } from './until.ts';

/** A valid invite. */
export const invite: NewInvite = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse.example',
  billingContact: { email: 'accounts@reseller.example', phone: '+442079460018' },
};

/** Page object of the preview. */
export class PreviewPage {
  readonly element: InviteEmailPreview;

  constructor(element: InviteEmailPreview) {
    this.element = element;
  }

  get root() {
    return this.element.shadowRoot as ShadowRoot;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  text(selector: string): string {
    return this.find(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  list(selector: string): string[] {
    return Array.from(this.root.querySelectorAll(selector), ({ textContent }) => textContent.trim());
  }

  /** The email's subject, or the message shown instead. */
  get shown(): string {
    return this.text('[part=notice] > p, .notice > p, p.notice') || this.text('.subject') || this.text('[role=status]');
  }

  get frame() {
    return this.root.querySelector('iframe');
  }

  button(words: string): HTMLButtonElement | undefined {
    return Array.from(this.root.querySelectorAll('button')).find(({ textContent }) => textContent.trim() === words);
  }

  async press(words: string) {
    const button = this.button(words);
    expect(button !== undefined, `there is a button “${words}”`).to.equal(true);
    button?.click();
    await this.settled();
  }

  async show(value: InvitePrefill) {
    this.element.value = value;
    await this.settled();
  }

  /** Resolves once the frame has loaded the result of an action. */
  async loads(action: () => unknown) {
    const load = new Promise((resolve) => this.root.addEventListener('load', resolve, { capture: true, once: true }));
    await action();
    await load;
    await this.settled();
  }

  /** Resolves once available replies are processed and rendered. */
  async settled() {
    await whenSettled(this.element, { calls: false });
  }

  /** Waits for a condition that depends on the browser's timing. */
  async until(what: string, condition: () => boolean) {
    await until(what, condition, () => this.settled());
  }
}

/** Opens a preview whose calls the test answers one by one. */
export async function openPreview(value: InvitePrefill = invite, overrides: ResellerAdapter = {}) {
  const { method: previewInvite, calls } = holdMethod<NewInvite, InvitePreview>();
  const adapter: ResellerAdapter = { previewInvite, ...overrides };
  const page = new PreviewPage(
    await fixture(html`<invite-email-preview .adapter=${adapter} .value=${value}></invite-email-preview>`),
  );
  await page.settled();
  return { page, calls, adapter };
}

/** Opens a preview with the email of its invite. */
export async function openMail(mail: Partial<InvitePreview> = {}, value: InvitePrefill = invite) {
  const opened = await openPreview(value);
  opened.calls[0]?.resolve({ ...mailTo('Ada'), ...mail });
  await opened.page.settled();
  return opened;
}

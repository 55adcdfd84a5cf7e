import { html } from 'lit';
import type { InviteEmailPreview } from 'reseller-elements';
import 'reseller-elements/define/invite-email-preview.js';
import { expect, userEvent } from 'storybook/test';
import { eventually } from './form-page.ts';
import { customer } from './invite-form.ts';

/** What the controls of the preview's stories set. */
export type PreviewArgs = Pick<InviteEmailPreview, 'value' | 'disabled' | 'messages'>;

/** An invite that can be sent. */
export const invite = {
  ...customer,
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
};

export const renderPreview = (args: Partial<PreviewArgs>) =>
  html`<invite-email-preview
    .value=${args.value ?? {}}
    ?disabled=${args.disabled}
    .messages=${args.messages ?? {}}
  ></invite-email-preview>`;

/** The preview of a story as a play function uses it, in any language. */
export class PreviewPage {
  readonly element: InviteEmailPreview;

  constructor(canvas: HTMLElement) {
    this.element = canvas.querySelector('invite-email-preview')!;
  }

  /** What matches within the element, as soon as it is there. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(async () => {
      const found = this.element.shadowRoot!.querySelector<HTMLElement>(selector);
      await expect(found, selector).not.toBeNull();
      return found!;
    });
  }

  /** After the email is there. */
  mail(): Promise<HTMLElement> {
    return this.find('[part=mail]:not([aria-busy])');
  }

  async press(selector: string) {
    await userEvent.click(await this.find(selector));
  }
}

import { html } from 'lit';
import type { InviteEmailPreview } from 'reseller-elements';
import 'reseller-elements/define/invite-email-preview.js';
import { expect, userEvent } from 'storybook/test';
import { eventually } from './form-page.ts';
import { customer } from './invite-form.ts';

/** Properties of the preview's stories that Storybook controls. */
export type PreviewArgs = Pick<InviteEmailPreview, 'value' | 'disabled' | 'messages'>;

/** A valid invite. */
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

/** Page object of the preview, in any language. */
export class PreviewPage {
  readonly element: InviteEmailPreview;

  constructor(canvas: HTMLElement) {
    this.element = canvas.querySelector('invite-email-preview')!;
  }

  /** Finds a match inside the element, as soon as there is one. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(async () => {
      const found = this.element.shadowRoot!.querySelector<HTMLElement>(selector);
      await expect(found, selector).not.toBeNull();
      return found!;
    });
  }

  /** Resolves with the email. */
  mail(): Promise<HTMLElement> {
    return this.find('[part=mail]:not([aria-busy])');
  }

  async press(selector: string) {
    await userEvent.click(await this.find(selector));
  }
}

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { eventually } from '../support/form-page.ts';
import { invite, type PreviewArgs, PreviewPage, renderPreview } from '../support/invite-preview.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<PreviewArgs> = {
  title: 'Elements/<invite-email-preview>',
  component: 'invite-email-preview',
  render: renderPreview,
  args: { value: invite, disabled: false, messages: {} },
};

export default meta;

type Story = StoryObj<PreviewArgs>;

/** The email that the invite would send; nothing is sent. */
export const Default: Story = {
  async play({ canvasElement }) {
    const mail = await new PreviewPage(canvasElement).mail();
    await expect(mail).toHaveTextContent(invite.contactName);
  },
};

/** In the customer’s language, with a personal message. */
export const GermanWithMessage: Story = {
  args: { value: { ...invite, language: 'de', message: 'Willkommen an Bord!\nWir freuen uns auf Sie.' } },
  async play({ canvasElement }) {
    const page = new PreviewPage(canvasElement);
    await expect(await page.find('[part=body][lang=de]')).toHaveTextContent('Willkommen an Bord!');
    await expect(await page.find('.note')).toHaveAttribute('lang', 'en');
  },
};

/** A right-to-left email in a left-to-right page. */
export const RightToLeft: Story = {
  args: { value: { ...invite, language: 'ar', message: 'أهلًا وسهلًا!' } },
  async play({ canvasElement }) {
    await new PreviewPage(canvasElement).find('[part=body][lang=ar][dir=rtl]');
  },
};

/** In a right-to-left page. */
export const Arabic: Story = {
  globals: { language: 'ar' },
  args: { value: { ...invite, language: 'ar' } },
  async play({ canvasElement }) {
    const page = new PreviewPage(canvasElement);
    await page.mail();
    const label = await page.find('dt');
    await eventually(() => expect(label).toHaveTextContent(/\p{Script=Arabic}/u));
  },
};

/** Lists missing and invalid fields instead of the email. */
export const Incomplete: Story = {
  args: { value: { companyName: invite.companyName, contactEmail: 'noor at harbour-lane' } },
  async play({ canvasElement }) {
    await expect(await new PreviewPage(canvasElement).find('[part=notice]')).toHaveTextContent('Contact Name');
  },
};

/** As the customer’s mail client shows it, in a sandbox where no script runs and no link works. */
export const HtmlShown: Story = {
  async play({ canvasElement }) {
    const page = new PreviewPage(canvasElement);
    await page.mail();
    await page.press('section > button');
    await expect(await page.find('iframe')).toHaveAttribute('sandbox', '');
  },
};

/** While the email loads. */
export const Slow: Story = {
  parameters: { mock: { faults: [{ fault: 'hang', operation: 'previewInvite' }] } } satisfies StageParameters,
  async play({ canvasElement }) {
    await new PreviewPage(canvasElement).find('[role=status]');
  },
};

/** Loading failed; the user tries again. */
export const FailedAndRetried: Story = {
  parameters: {
    mock: { faults: [{ fault: 'server-error', operation: 'previewInvite', times: 3 }] },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const page = new PreviewPage(canvasElement);
    await page.press('[role=alert] button');
    await page.mail();
  },
};

/** The billing account does not exist in the back end. */
export const Refused: Story = {
  args: { value: { ...invite, billingContact: { email: 'nobody@brightwater.example', phone: '+442079460018' } } },
  async play({ canvasElement }) {
    await expect(await new PreviewPage(canvasElement).find('[role=alert]')).toHaveTextContent('Billing Email Address');
  },
};

/** A back end without previews. */
export const NotOffered: Story = {
  parameters: {
    mock: { adapt: ({ previewInvite: _previewInvite, ...adapter }) => adapter },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    await new PreviewPage(canvasElement).find('p.notice');
  },
};

/** Custom heading and footer. */
export const Slots: Story = {
  render: ({ value }) =>
    html`<invite-email-preview .value=${value}>
      <h2 slot="heading">What your customer gets</h2>
      <p slot="footer">The wording is set under <a href="https://portal.example/emails">Emails</a>.</p>
    </invite-email-preview>`,
  async play({ canvasElement }) {
    await new PreviewPage(canvasElement).mail();
  },
};

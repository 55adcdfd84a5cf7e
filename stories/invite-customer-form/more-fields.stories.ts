import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { withExtraFields } from '../support/extra-fields.ts';
import { customer, InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';
import type { StageParameters } from '../support/with-stage.ts';
import { without } from '../support/without.ts';

const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/More fields',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

/** An email in the customer’s language with a personal message. */
export const PersonalEmail: Story = {
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.press('summary');
    await form.find('[name="/message"]');
    await form.fill({ '/language': 'de', '/message': 'Your twelve seats are ready.' });
    await form.send();
    await form.done();
    const [mail] = await form.api.outbox();
    await expect(mail?.text).toContain('Your twelve seats are ready.');
    await expect(mail?.html).toContain('lang="de"');
  },
};

/** If prefilled, the email options are open. `inviteLanguages` lists the available languages. */
export const PersonalEmailPrefilled: Story = {
  args: {
    value: { ...customer, language: 'fr', message: 'Vos douze postes sont prêts.' },
    inviteLanguages: ['en', 'fr'],
  },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.find('details[open] [name="/message"]');
    await form.expectValues({ '/language': 'fr', '/message': 'Vos douze postes sont prêts.' });
  },
};

/** The session allows several periods: the user chooses until when the registration link works. */
export const LinkExpiry: Story = {
  args: { value: { ...customer, expiresInDays: 14 } },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.press('summary');
    await form.find('details[open] [name="/expiresInDays"]');
    await form.expectValues({ '/expiresInDays': '14' });
    await form.fill({ '/expiresInDays': '30' });
    await form.send();
    await form.done();
  },
};

/** The session allows one period: the form states the date. */
export const LinkExpiryFixed: Story = {
  parameters: {
    mock: {
      adapt: (adapter) => ({
        ...adapter,
        getSession: async (input, options) => ({
          ...(await adapter.getSession(input, options)),
          inviteExpiry: { allowedDays: [30], defaultDays: 30 },
        }),
      }),
    },
  } satisfies StageParameters,
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.press('summary');
    await expect(await form.find('details .group > .muted')).toBeVisible();
  },
};

/** The session says nothing about it: the back end decides how long the link works. */
export const LinkExpiryUnknown: Story = {
  parameters: { mock: { adapt: without('getSession') } } satisfies StageParameters,
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.press('summary');
    await form.find('[name="/message"]');
    await expect(form.root.querySelector('[name="/expiresInDays"]')).toBeNull();
  },
};

/** Additional fields of a back end, from the adapter’s `extraFields('invite')`. */
export const ExtraFields: Story = {
  parameters: { mock: { adapt: withExtraFields } } satisfies StageParameters,
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.find('[name="/extra/contract"]');
    await form.send();
    await form.problem();
    await form.expectWrong('/extra/contract');
  },
};

/** The values are sent as `extra`. */
export const ExtraFieldsSent: Story = {
  ...ExtraFields,
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    const extras: unknown[] = [];
    form.element.addEventListener('invite-customer', ({ input }) => extras.push(input.extra), { once: true });
    await form.find('[name="/extra/contract"]');
    await form.fill({ '/extra/contract': 'CN-4711' });
    await form.send();
    await form.done();
    await expect(extras).toEqual([expect.objectContaining({ contract: 'CN-4711', plan: 'business' })]);
  },
};

/** Numbers without a country code get that of `default-country`. */
export const NationalPhoneNumber: Story = {
  args: { value: customer, defaultCountry: 'DE' },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    const phones: string[] = [];
    form.element.addEventListener('invite-customer', ({ input }) => phones.push(input.billingContact.phone));
    // The numbering plans load once the user interacts with the form.
    form.element.focus();
    await form.expectValues({ '/billingContact/phone': '+44 20 7946 0018' });
    await form.fill({ '/billingContact/phone': '030 23125118' });
    await form.send();
    await form.done();
    await expect(phones).toEqual(['+493023125118']);
  },
};

/** With `draft-key`, the input survives a reload. Try it. */
export const Draft: Story = {
  args: { draftKey: 'stories/draft' },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.enter('/companyName', customer.companyName);
    await form.expectValues({ '/companyName': customer.companyName });
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { buttons, eventually } from '../support/form-page.ts';
import { InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';

/** Before it sends, the form searches for similar customers and invites if the adapter supports it. */
const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/Matches',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

const invited = {
  companyName: 'Lighthouse Optics',
  contactName: 'Ada Okafor',
  contactEmail: 'ada@lighthouse-optics.example',
};
const knownCustomer = {
  companyName: 'Harrow & Pike Surveyors',
  contactName: 'Rosa Pike',
  contactEmail: 'rosa@pike.example',
};

async function openMatches(canvas: HTMLElement): Promise<InviteForm> {
  const form = await new InviteForm(canvas).ready();
  await form.send();
  await form.expectFocus(await form.matches());
  return form;
}

/** The contact has a pending invite: the user can resend it, send the new one anyway, or change the form. */
export const PendingInvite: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    await openMatches(canvasElement);
  },
};

/** The user resends the pending invite; no second one is created. */
export const SentAgain: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    const before = await form.countMails();
    await form.press(buttons.match);
    await form.done();
    await expect(await form.countMails()).toBe(before + 1);
  },
};

/** The user sends the new invite anyway. */
export const SentAllTheSame: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.proceed);
    await form.done();
  },
};

/** The user returns to the form, which keeps the input. */
export const Reconsidered: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.reconsider);
    await eventually(() => expect(form.root.querySelector('[part~=matches]')).toBeNull());
    await form.expectValues({ '/contactEmail': invited.contactEmail });
  },
};

/** A customer of that name exists: `open-customer` asks the page to show it. */
export const KnownCustomer: Story = {
  args: { value: knownCustomer },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    const opened: string[] = [];
    form.element.addEventListener('open-customer', ({ detail }) => opened.push(detail.customerId), { once: true });
    await form.press(buttons.match);
    await expect(opened).toHaveLength(1);
  },
};

/** Back ends that allow one pending invite per email refuse a second one: the form offers to resend the first. */
export const SecondInviteRefused: Story = {
  args: { value: invited },
  globals: { scenario: 'one-invite-per-email' },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.proceed);
    await form.find('[part~=error-summary] button');
  },
};

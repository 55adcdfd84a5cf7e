import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { buttons, eventually } from '../support/form-page.ts';
import { InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';

/** The form looks for customers and invites that look alike before it sends, where the adapter can. */
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

/** The contact has a pending invite: it can be sent again, the new one can be sent all the same, or the form be mended. */
export const PendingInvite: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    await openMatches(canvasElement);
  },
};

/** The pending invite is sent again; no second one is made. */
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

/** The new invite is sent all the same. */
export const SentAllTheSame: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.proceed);
    await form.done();
  },
};

/** Back to the fields, with what was typed. */
export const Reconsidered: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.reconsider);
    await eventually(() => expect(form.root.querySelector('[part~=matches]')).toBeNull());
    await form.expectValues({ '/contactEmail': invited.contactEmail });
  },
};

/** A customer of that name is there already: the page is asked to show it by `open-customer`. */
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

/** Back ends that allow one pending invite for each email refuse the second: it can be sent again from there. */
export const SecondInviteRefused: Story = {
  args: { value: invited },
  globals: { scenario: 'one-invite-per-email' },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.proceed);
    await form.find('[part~=error-summary] button');
  },
};

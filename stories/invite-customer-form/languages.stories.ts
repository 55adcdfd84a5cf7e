import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { eventually } from '../support/form-page.ts';
import { customer, InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';

/** Every language with its error messages. */
const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/Languages',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

async function showErrors(canvas: HTMLElement, submit: RegExp) {
  const form = await new InviteForm(canvas).ready();
  const send = await form.find('form button[type=submit]');
  await eventually(() => expect(send).toHaveTextContent(submit));
  await form.send();
  await form.problem();
}

export const German: Story = {
  globals: { language: 'de' },
  play: ({ canvasElement }) => showErrors(canvasElement, /Einladung/),
};

export const Spanish: Story = {
  globals: { language: 'es' },
  play: ({ canvasElement }) => showErrors(canvasElement, /invitación/i),
};

export const French: Story = {
  globals: { language: 'fr' },
  play: ({ canvasElement }) => showErrors(canvasElement, /invitation/i),
};

/** From right to left. */
export const Arabic: Story = {
  globals: { language: 'ar' },
  play: ({ canvasElement }) => showErrors(canvasElement, /\p{Script=Arabic}/u),
};

export const ArabicSent: Story = {
  globals: { language: 'ar' },
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new InviteForm(canvasElement).ready();
    await form.send();
    await expect(await form.done()).toHaveTextContent(customer.contactEmail);
  },
};

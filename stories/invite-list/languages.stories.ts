import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { companies, Invites } from '../support/invites.ts';
import { type InviteListArgs, renderInviteList } from '../support/render-invite-list.ts';
import type { StageParameters } from '../support/with-stage.ts';

/** Every language with an invite’s details and the result of resending it. */
const meta: Meta<InviteListArgs> = {
  title: 'Invite list/Languages',
  component: 'invite-list',
  render: renderInviteList,
  parameters: { wide: true } satisfies StageParameters,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteListArgs>;

async function showWords(canvas: HTMLElement) {
  const invites = await new Invites(canvas).ready();
  await invites.open(companies.fresh);
  await invites.resend(companies.fresh);
  await expect(await invites.note(companies.fresh)).toHaveTextContent('ada@lighthouse-optics.example');
  await invites.expectToFit();
}

export const German: Story = {
  globals: { language: 'de' },
  play: ({ canvasElement }) => showWords(canvasElement),
};

export const Spanish: Story = {
  globals: { language: 'es' },
  play: ({ canvasElement }) => showWords(canvasElement),
};

export const French: Story = {
  globals: { language: 'fr' },
  play: ({ canvasElement }) => showWords(canvasElement),
};

/** From right to left. */
export const Arabic: Story = {
  globals: { language: 'ar' },
  play: ({ canvasElement }) => showWords(canvasElement),
};

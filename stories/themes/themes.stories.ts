import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { InviteForm } from '../support/invite-form.ts';
import { companies, Invites } from '../support/invites.ts';
import { renderThemed } from '../support/render-themed.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta = {
  title: 'Themes',
  render: renderThemed,
  parameters: { bare: true } satisfies StageParameters,
  async play({ canvasElement }) {
    const invites = await new Invites(canvasElement).ready();
    await invites.open(companies.fresh);
    const form = await new InviteForm(canvasElement).ready();
    await form.send();
    await form.problem();
    await form.expectToFit();
    await invites.expectToFit();
  },
};

export default meta;

type Story = StoryObj;

/** The default look, neutral enough for any portal. It needs no file. */
export const Calm: Story = { globals: { theme: 'calm' } };

/** Compact and sober, for portals with much data on a page. */
export const Enterprise: Story = { globals: { theme: 'enterprise' } };

/** Warm and rounded, for cheerful brands. */
export const Playful: Story = { globals: { theme: 'playful' } };

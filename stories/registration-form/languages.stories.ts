import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { RegistrationForm, withInvite } from '../support/registration-form.ts';
import { type RegistrationFormArgs, renderRegistrationForm } from '../support/render-registration-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

/** Every language with its error messages. */
const meta: Meta<RegistrationFormArgs> = {
  title: 'Registration form/Languages',
  component: 'registration-form',
  render: (args) => renderRegistrationForm(args),
  tags: ['!autodocs'],
  parameters: { mock: { adapt: withInvite() } } satisfies StageParameters,
};

export default meta;

type Story = StoryObj<RegistrationFormArgs>;

const showErrors =
  (greeting: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const form = await new RegistrationForm(canvasElement).ready();
    await expect(await form.find('.welcome h2')).toHaveTextContent(greeting);
    await form.send();
    await form.problem();
  };

export const German: Story = { globals: { language: 'de' }, play: showErrors('Willkommen') };

export const Spanish: Story = { globals: { language: 'es' }, play: showErrors('Le damos la bienvenida') };

export const French: Story = { globals: { language: 'fr' }, play: showErrors('Bienvenue') };

/** From right to left. */
export const Arabic: Story = { globals: { language: 'ar' }, play: showErrors('مرحبًا') };

export const ArabicRegistered: Story = {
  globals: { language: 'ar' },
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await form.fillAndSend();
    await expect(await form.done()).toHaveTextContent('حسابك جاهز');
  },
};

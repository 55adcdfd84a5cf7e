import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { eventually } from '../support/form-page.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';

/** Every language with its error messages. */
const meta: Meta<AddFormArgs> = {
  title: 'Add customer form/Languages',
  component: 'add-customer-form',
  render: renderAddForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<AddFormArgs>;

/** Submits an incomplete form; `country` is the localized name of the United Kingdom. */
const showErrors =
  (country: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const form = await new AddForm(canvasElement).ready();
    form.element.focus();
    await eventually(() => expect(form.countries).toContain(country));
    await form.send();
    await form.problem();
  };

export const German: Story = { globals: { language: 'de' }, play: showErrors('Vereinigtes Königreich') };

export const Spanish: Story = { globals: { language: 'es' }, play: showErrors('Reino Unido') };

export const French: Story = { globals: { language: 'fr' }, play: showErrors('Royaume-Uni') };

/** In Arabic, from right to left. */
export const Arabic: Story = { globals: { language: 'ar' }, play: showErrors('المملكة المتحدة') };

export const ArabicAdded: Story = {
  globals: { language: 'ar', scenario: 'one-time-credentials' },
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await expect(await form.done()).toHaveTextContent(customer.companyName);
    await form.expectAdded();
  },
};

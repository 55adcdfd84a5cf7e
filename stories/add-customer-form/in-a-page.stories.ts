import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { renderInColumn, renderInDialog } from '../support/in-a-page.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<AddFormArgs> = {
  title: 'Add customer form/In a page',
  component: 'add-customer-form',
  render: renderAddForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<AddFormArgs>;

/** A column of 320 px: the form looks at its own width, not at the page’s. */
export const NarrowColumn: Story = {
  parameters: { bare: true } satisfies StageParameters,
  render: (args) => renderInColumn('Add New Customer', renderAddForm(args)),
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await form.problem();
    await form.expectToFit();
  },
};

/** Login details fit there as well. */
export const NarrowCredentials: Story = {
  ...NarrowColumn,
  globals: { scenario: 'one-time-credentials' },
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await form.done();
    await form.expectToFit();
  },
};

/** In a dialog of the portal. */
export const InADialog: Story = {
  parameters: { bare: true } satisfies StageParameters,
  render: (args) => renderInDialog('Add New Customer', renderAddForm(args)),
  async play({ canvasElement }) {
    await userEvent.click(canvasElement.querySelector('.portal-button')!);
    const form = new AddForm(canvasElement);
    form.element.focus();
    await form.expectFocus(form.control('/companyName'));
    await form.fillAndSend();
    await form.done();
    await form.expectAdded();
  },
};

/** A brand by CSS custom properties alone. */
export const OwnTokens: Story = {
  render: (args) => html`<div class="brand-terracotta">${renderAddForm(args)}</div>`,
};

/** In the dark, whatever the toolbar says. */
export const Dark: Story = { globals: { colorScheme: 'dark' } };

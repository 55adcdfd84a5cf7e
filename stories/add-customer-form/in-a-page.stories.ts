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

/** In a 320 px column: the form adapts to its own width, not to that of the page. */
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

/** Login details in a 320 px column. */
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

/** Branded with CSS custom properties alone. */
export const OwnTokens: Story = {
  render: (args) => html`<div class="brand-terracotta">${renderAddForm(args)}</div>`,
};

/** In dark mode, regardless of the toolbar. */
export const Dark: Story = { globals: { colorScheme: 'dark' } };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { buttons, eventually } from '../support/form-page.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

/** The back end applied the request, but the reply was lost. */
const meta: Meta<AddFormArgs> = {
  title: 'Add customer form/Unclear',
  component: 'add-customer-form',
  render: renderAddForm,
  tags: ['!autodocs'],
  args: { value: customer },
  parameters: {
    mock: { faults: [{ fault: 'commit-then-drop', operation: 'addCustomer', times: 'once' }] },
  } satisfies StageParameters,
};

export default meta;

type Story = StoryObj<AddFormArgs>;

/** Unknown outcome: the form is locked and offers a retry. */
export const UnknownOutcome: Story = {
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await form.expectFocus(await form.problem());
    await expect(form.control('/companyName')).toHaveAttribute('readonly');
    await expect(form.control('/address/country')).toHaveAttribute('aria-disabled', 'true');
  },
};

/** The retry uses the same idempotency key, so the customer is added once. */
export const TriedAgain: Story = {
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await form.press(buttons.tryAgain);
    await form.done();
    await form.expectAdded();
  },
};

/** The user starts over, which unlocks the fields. */
export const StartedOver: Story = {
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await form.press(buttons.startOver);
    await eventually(() => expect(form.control('/companyName')).not.toHaveAttribute('readonly'));
    await form.expectValues({ '/companyName': customer.companyName });
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/Adapter',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

/** Without adapter or provider, the form shows a message after a second. */
export const None: Story = {
  parameters: { mock: { adapt: () => undefined } } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await expect(await form.find('[role=alert]')).toBeVisible();
  },
};

/** An adapter without `inviteCustomer`. */
export const NotOffered: Story = {
  parameters: {
    mock: { adapt: ({ listBillingAccounts }) => ({ listBillingAccounts }) },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await expect(await form.find('.notice')).toBeVisible();
    await expect(form.root.querySelector('form')).toBeNull();
  },
};

/** Every reply takes 800 ms. */
export const Slow: Story = {
  globals: { scenario: 'slow' },
  async play({ canvasElement }) {
    const form = new InviteForm(canvasElement);
    await form.fillAndSend();
    await form.done();
  },
};

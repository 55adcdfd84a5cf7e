import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { eventually } from '../support/form-page.ts';
import { customer, InviteForm } from '../support/invite-form.ts';
import { type InviteFormArgs, renderInviteForm } from '../support/render-invite-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<InviteFormArgs> = {
  title: 'Invite customer form/Preview of the email',
  component: 'invite-customer-form',
  render: renderInviteForm,
  tags: ['!autodocs'],
  args: { value: { ...customer, message: 'Welcome aboard!' } },
};

export default meta;

type Story = StoryObj<InviteFormArgs>;

/** Opens the preview and returns it. */
async function openPreview(canvas: HTMLElement) {
  const form = await new InviteForm(canvas).ready();
  form.control('/companyName').focus();
  await form.press('details [aria-expanded=false]');
  const preview = await form.find('invite-email-preview');
  const read = () => preview.shadowRoot?.querySelector('[part=preview]')?.textContent ?? '';
  return { form, read };
}

/** Below the email options, on request. */
export const Open: Story = {
  async play({ canvasElement }) {
    const { read } = await openPreview(canvasElement);
    await eventually(() => expect(read()).toContain('Welcome aboard!'));
  },
};

/** The preview follows the input. */
export const Following: Story = {
  async play({ canvasElement }) {
    const { form, read } = await openPreview(canvasElement);
    await form.enter('/contactName', 'Ada Okafor');
    await eventually(() => expect(read()).toContain('Ada Okafor'));
  },
};

/** A failed preview does not prevent sending. */
export const FailedButSent: Story = {
  parameters: { mock: { faults: [{ fault: 'forbidden', operation: 'previewInvite' }] } } satisfies StageParameters,
  async play({ canvasElement }) {
    const { form, read } = await openPreview(canvasElement);
    await eventually(() => expect(read()).toContain('You do not have permission'));
    await form.send();
    await expect(await form.done()).toHaveTextContent(customer.contactEmail);
  },
};

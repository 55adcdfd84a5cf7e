import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, spyOn } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { eventually } from '../support/form-page.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';

/** Some back ends create login details for a customer. The form shows them once and puts them in no event. */
const meta: Meta<AddFormArgs> = {
  title: 'Add customer form/One-time credentials',
  component: 'add-customer-form',
  render: renderAddForm,
  tags: ['!autodocs'],
  args: { value: customer },
  globals: { scenario: 'one-time-credentials' },
};

export default meta;

type Story = StoryObj<AddFormArgs>;

const copyPassword = '[part~=credentials] dd:last-of-type button';

async function addCustomer(canvas: HTMLElement): Promise<AddForm> {
  const form = await new AddForm(canvas).ready();
  await form.send();
  await form.find('[part~=credentials]');
  return form;
}

/** Returns the displayed password. */
const passwordIn = ({ root }: AddForm) => root.querySelector('[part~=credentials] dd:last-of-type code')?.textContent;

/** No event carries the password, and the back end does not return it again. */
export const Shown: Story = {
  async play({ canvasElement }) {
    const told: unknown[] = [];
    canvasElement.addEventListener('customer-added', ({ customer: added }) => told.push(added), { once: true });
    const form = await addCustomer(canvasElement);
    await expect(await form.find('[part~=credentials]')).toHaveTextContent(customer.technicalContact.email);
    await expect(passwordIn(form)).toMatch(/^\S{20}$/);
    await expect(told).toEqual([expect.not.objectContaining({ credentials: expect.anything() })]);
    await form.expectAdded();
  },
};

export const Copied: Story = {
  async play({ canvasElement }) {
    const writeText = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const form = await addCustomer(canvasElement);
    await form.press(copyPassword);
    await eventually(() => expect(form.root.querySelector('.credentials [role=status]')).toHaveTextContent('Copied.'));
    await expect(writeText).toHaveBeenLastCalledWith(passwordIn(form));
  },
};

/** If the page has no access to the clipboard, the user can select the text. */
export const NotCopied: Story = {
  async play({ canvasElement }) {
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const form = await addCustomer(canvasElement);
    await form.press(copyPassword);
    await eventually(() =>
      expect(form.root.querySelector('.credentials [role=status]')).toHaveTextContent('could not be copied'),
    );
  },
};

/** The login details are gone after the user leaves the page and comes back. */
export const Gone: Story = {
  async play({ canvasElement }) {
    const form = await addCustomer(canvasElement);
    const password = passwordIn(form);
    const { element } = form;
    const { parentNode, nextSibling } = element;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parentNode?.insertBefore(element, nextSibling);
    await eventually(() => expect(form.root.querySelector('[part~=credentials]')).toBeNull());
    await expect(await form.done()).toHaveTextContent('cannot be shown again');
    await expect(form.root.textContent).not.toContain(password);
  },
};

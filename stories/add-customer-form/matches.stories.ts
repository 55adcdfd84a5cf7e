import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { buttons, eventually } from '../support/form-page.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';

/** Before it sends, the form searches for similar customers and invites if the adapter supports it. */
const meta: Meta<AddFormArgs> = {
  title: 'Add customer form/Matches',
  component: 'add-customer-form',
  render: renderAddForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<AddFormArgs>;

const known = { ...customer, companyName: 'Castell & Sons Joinery Ltd' };
const invited = { ...customer, companyName: 'Lighthouse Optics' };

async function openMatches(canvas: HTMLElement): Promise<AddForm> {
  const form = await new AddForm(canvas).ready();
  await form.send();
  await form.expectFocus(await form.matches());
  return form;
}

/** A customer of that name exists: `open-customer` asks the page to show it. */
export const KnownCustomer: Story = {
  args: { value: known },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    const opened: string[] = [];
    form.element.addEventListener('open-customer', ({ detail }) => opened.push(detail.customerId), { once: true });
    await form.press(buttons.match);
    await expect(opened).toHaveLength(1);
    await expect(await form.listCustomers(known.companyName)).toHaveLength(1);
  },
};

/** The back end refuses two customers of the same name in one country. */
export const KnownCustomerRefused: Story = {
  args: { value: known },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.proceed);
    await expect(await form.problem()).toHaveTextContent('already your customer');
    await form.expectValues({ '/companyName': known.companyName });
    await expect(await form.listCustomers(known.companyName)).toHaveLength(1);
  },
};

/** The company has a pending invite: the user can resend it, add the customer anyway, or change the form. */
export const PendingInvite: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.expectNoMail();
  },
};

/**
 * The user resends the pending invite instead. No customer is added, and this is the only email that the form can
 * cause.
 */
export const InviteSentAgain: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    const before = await form.countMails();
    await form.press(buttons.match);
    await form.done();
    await expect(await form.countMails()).toBe(before + 1);
    await expect(await form.listCustomers(invited.companyName)).toEqual([]);
  },
};

/** The user adds the customer anyway. */
export const AddedAllTheSame: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.proceed);
    await form.done();
    await form.expectAdded(invited);
  },
};

/** The user returns to the form, which keeps the input. */
export const Reconsidered: Story = {
  args: { value: known },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.reconsider);
    await eventually(() => expect(form.root.querySelector('[part~=matches]')).toBeNull());
    await form.expectValues({ '/companyName': known.companyName });
  },
};

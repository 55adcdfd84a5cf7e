import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { buttons, eventually } from '../support/form-page.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';

/** The form looks for customers and invites that look alike before it sends, where the adapter can. */
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

/** A customer of that name is there already: the page is asked to show it by `open-customer`. */
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

/** The back end takes no two customers of one name in one country. */
export const KnownCustomerRefused: Story = {
  args: { value: known },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.proceed);
    await expect(await form.problem()).toHaveTextContent('added already');
    await form.expectValues({ '/companyName': known.companyName });
    await expect(await form.listCustomers(known.companyName)).toHaveLength(1);
  },
};

/** The company has a pending invite: it can be sent again, the customer be added all the same, or the form be mended. */
export const PendingInvite: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.expectNoMail();
  },
};

/** The pending invite is sent again; no customer is added. That is the one mail this form can lead to. */
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

/** The customer is added all the same. */
export const AddedAllTheSame: Story = {
  args: { value: invited },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.proceed);
    await form.done();
    await form.expectAdded(invited);
  },
};

/** Back to the fields, with what was typed. */
export const Reconsidered: Story = {
  args: { value: known },
  async play({ canvasElement }) {
    const form = await openMatches(canvasElement);
    await form.press(buttons.reconsider);
    await eventually(() => expect(form.root.querySelector('[part~=matches]')).toBeNull());
    await form.expectValues({ '/companyName': known.companyName });
  },
};

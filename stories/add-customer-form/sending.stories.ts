import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { AddCustomerEvent } from 'reseller-elements';
import { expect } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { eventually } from '../support/form-page.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<AddFormArgs> = {
  title: 'Add customer form/Sending',
  component: 'add-customer-form',
  render: renderAddForm,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<AddFormArgs>;

/** Submitted incomplete: fields show errors, and the summary at the top has the focus. */
export const FieldErrors: Story = {
  async play({ canvasElement }) {
    const form = new AddForm(canvasElement);
    await form.turnTo();
    await form.send();
    const problem = await form.problem();
    await form.expectWrong(
      '/companyName',
      '/address/line1',
      '/address/city',
      '/address/postalCode',
      '/technicalContact/email',
    );
    await form.expectFocus(problem);
  },
};

/** After correcting the errors, the user submits again. */
export const FieldErrorsMended: Story = {
  args: { value: { ...customer, website: 'harbour lane', phone: '12' } },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.fill({ '/address/postalCode': '70130', '/technicalContact/email': 'it at harbour-lane' });
    await form.send();
    await form.problem();
    await form.expectWrong('/website', '/phone', '/address/postalCode', '/technicalContact/email');
    await form.fill({
      '/website': 'harbour-lane.example',
      '/phone': '+44 117 496 0120',
      '/address/postalCode': 'BS1 6UT',
    });
    await form.fill({ '/technicalContact/email': customer.technicalContact.email });
    await form.expectWrong();
    await form.send();
    await form.done();
    await form.expectAdded({ ...customer, website: 'https://harbour-lane.example', phone: '+441174960120' });
  },
};

/** Pending: the fields are read-only, and a second submit does nothing. */
export const Sending: Story = {
  parameters: { mock: { faults: [{ fault: 'hang', operation: 'addCustomer' }] } } satisfies StageParameters,
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await form.find('button[type=submit][aria-disabled=true]');
    await expect(form.control('/companyName')).toHaveAttribute('readonly');
  },
};

/** The server rejects one field: here a billing account that no longer exists. */
export const FieldRefusedByServer: Story = {
  args: { value: { ...customer, billingContact: { email: 'closed@brightwater.example', phone: '+442079460099' } } },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await form.problem();
    await form.expectWrong('/billingContact/email');
  },
};

/** The customer has been added, and no email was sent. */
export const Added: Story = {
  async play({ canvasElement }) {
    const form = new AddForm(canvasElement);
    await form.fillAndSend();
    const done = await form.done();
    await expect(done).toHaveTextContent(customer.companyName);
    await form.expectFocus(done);
    await form.expectAdded();
  },
};

/** The next customer: the form keeps the country and the billing contact, which rarely change. */
export const AnotherOne: Story = {
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.fill({ '/address/country': 'IE' });
    await form.fill({ '/address/region': 'Co. Kerry', '/address/postalCode': 'V92 X2P8', '/address/city': 'Dingle' });
    await form.send();
    await form.press('[part~=success] .actions button:first-child');
    await form.expectValues({ '/address/country': 'IE', '/billingContact/email': 'accounts@brightwater.example' });
    await form.expectFocus(form.control('/companyName'));
  },
};

/** “Open customer” fires `open-customer`, so that the page shows it. */
export const Opened: Story = {
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    const ids: string[] = [];
    form.element.addEventListener('customer-added', ({ detail }) => ids.push(detail.customerId), { once: true });
    form.element.addEventListener('open-customer', ({ detail }) => ids.push(detail.customerId), { once: true });
    await form.send();
    await form.press('[part~=success] .actions button:last-child');
    await expect(ids).toHaveLength(2);
    await expect(ids[0]).toBe(ids[1]);
  },
};

/** The slot `success` replaces the message. */
export const AddedInOwnWords: Story = {
  args: { value: customer },
  render: (args) =>
    html`<add-customer-form .value=${args.value ?? {}}>
      <div slot="success">
        <h2>Done</h2>
        <p>You will find the customer under <a href="https://portal.example/customers">Customers</a>.</p>
      </div>
    </add-customer-form>`,
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await form.done();
  },
};

/** Some back ends require approval of new customers. */
export const WaitingForApproval: Story = {
  globals: { scenario: 'pending-customers' },
  args: { value: customer },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.send();
    await expect(await form.done()).toHaveTextContent('waiting for approval');
    await form.expectAdded({ ...customer, status: 'pending' });
  },
};

const takeOver = (event: AddCustomerEvent) => event.preventDefault();

/** The host cancels `add-customer` and sends the request itself; the form keeps its state. */
export const TakenOverByTheHost: Story = {
  render: () => html`<add-customer-form .value=${customer} @add-customer=${takeOver}></add-customer-form>`,
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    const inputs: unknown[] = [];
    form.element.addEventListener('add-customer', ({ input }) => inputs.push(input), { once: true });
    await form.send();
    await eventually(() => expect(inputs).toEqual([expect.objectContaining(customer)]));
    await form.expectValues({ '/companyName': customer.companyName });
    await expect(await form.listCustomers(customer.companyName)).toEqual([]);
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { Customers } from '../support/customers.ts';
import { eventually } from '../support/element-page.ts';
import { type CustomerListArgs, renderCustomerList } from '../support/render-customer-list.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<CustomerListArgs> = {
  title: 'Elements/<customer-list>',
  component: 'customer-list',
  render: renderCustomerList,
  parameters: { wide: true } satisfies StageParameters,
  args: { query: '', sort: 'companyName', pageSize: 25, cursor: '', disabled: false, messages: {} },
};

export default meta;

type Story = StoryObj<CustomerListArgs>;

/**
 * All customers, added directly or registered through an invite, by name. Clicking a name asks the page to open the
 * customer.
 */
export const Default: Story = {
  async play({ canvasElement }) {
    const customers = await new Customers(canvasElement).ready();
    await expect(customers.companies).toHaveLength(20);
    await expect(customers.companies.slice(0, 1)).toEqual(['Al Safa Dental Clinic']);
    await expect(customers.companies.slice(-1)).toEqual(['Wong Kee Trading Co Ltd']);
    const opened: unknown[] = [];
    customers.element.addEventListener('open-customer', ({ detail }) => void opened.push(detail));
    await customers.press('tbody th button');
    await expect(opened).toEqual([{ customerId: expect.stringMatching(/^cus_/) }]);
  },
};

/** The search covers names, references and contacts. */
export const Searched: Story = {
  async play({ canvasElement }) {
    const customers = await new Customers(canvasElement).ready();
    const [first = ''] = customers.companies;
    await userEvent.type(await customers.find('#search'), `${first}{Enter}`);
    await eventually(() => expect(customers.companies).toEqual([first]));
  },
};

/** Newest first. */
export const Newest: Story = {
  args: { sort: '-createdAt', pageSize: 10 },
  async play({ canvasElement }) {
    const customers = await new Customers(canvasElement).ready();
    await expect(customers.companies).toHaveLength(10);
    await expect(await customers.find('[aria-sort=descending]')).toHaveTextContent('Created');
  },
};

/** No customers yet, with the slot for an empty list. */
export const Empty: Story = {
  globals: { scenario: 'empty' },
  render: () => html`
    <customer-list>
      <h2 slot="heading">Customers</h2>
      <a slot="empty" href="#invite">Invite your first customer</a>
    </customer-list>
  `,
  async play({ canvasElement }) {
    await expect(await new Customers(canvasElement).find('.empty')).toHaveTextContent('No customers yet');
  },
};

/** Customers awaiting approval in a 320 px column: cards replace the table. */
export const Narrow: Story = {
  args: { sort: '-createdAt', pageSize: 5 },
  globals: { scenario: 'pending-customers' },
  decorators: [(story) => html`<div class="portal-columns"><aside aria-label="Customers">${story()}</aside></div>`],
  async play({ canvasElement }) {
    await (await new Customers(canvasElement).ready()).expectToFit();
  },
};

/** The first request fails, the second succeeds. */
export const Failed: Story = {
  parameters: {
    mock: { faults: [{ fault: 'forbidden', operation: 'listCustomers', times: 'once' }] },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const customers = new Customers(canvasElement);
    await expect(await customers.find('[part~=notice]')).toHaveTextContent('You do not have permission');
    await customers.press('[part~=notice] button');
    await customers.ready();
    await expect(customers.companies).toHaveLength(20);
  },
};

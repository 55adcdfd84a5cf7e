import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { Page } from '../support/customers-page.ts';
import { eventually } from '../support/element-page.ts';
import { InviteForm } from '../support/invite-form.ts';
import { newInvite } from '../support/invites.ts';
import { type CustomersPageArgs, renderCustomersPage } from '../support/render-customers-page.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<CustomersPageArgs> = {
  title: 'Elements/<customers-page>',
  component: 'customers-page',
  render: renderCustomersPage,
  parameters: { wide: true } satisfies StageParameters,
  args: {
    tab: 'customers',
    customers: {},
    invites: {},
    billingAccountsUrl: '#billing',
    defaultCountry: '',
    disabled: false,
    messages: {},
  },
};

export default meta;

type Story = StoryObj<CustomersPageArgs>;

/** Customer management in one element: counts, lists, and both forms for new customers. */
export const Default: Story = {
  async play({ canvasElement }) {
    const page = await new Page(canvasElement).ready();
    await expect([page.count('customers'), page.count('invites')]).toEqual([20, 40]);
    await expect(page.companies).toHaveLength(20);
  },
};

/** The list of invites, opened by a property and loaded on demand. */
export const Invites: Story = {
  args: { tab: 'invites', invites: { status: ['pending'], pageSize: 10 } },
  async play({ canvasElement }) {
    const page = await new Page(canvasElement).ready();
    await expect(page.companies).toHaveLength(10);
    await expect(await page.find('#tab-invites')).toHaveAttribute('aria-selected', 'true');
  },
};

/** Arrow keys, Home and End switch tabs. */
export const ByKeyboard: Story = {
  async play({ canvasElement }) {
    const page = await new Page(canvasElement).ready();
    page.element.focus();
    await userEvent.keyboard('{End}');
    await expect(page.element.tab).toBe('invites');
    await page.expectFocus(await page.find('#tab-invites'));
    await userEvent.keyboard('{Home}');
    await expect(page.element.tab).toBe('customers');
    await page.ready();
  },
};

/** Sending an invite from the dialog switches the page to the invites, with the new one on top. */
export const InviteSent: Story = {
  async play({ canvasElement }) {
    const page = await new Page(canvasElement).ready();
    await page.openForm('invite');
    await new InviteForm(canvasElement, page.root).fillAndSend();
    await eventually(() => expect(page.companies[0]).toBe(newInvite.companyName));
    await eventually(() => expect(page.count('invites')).toBe(41));
    await expect(await page.countMails(newInvite.contactEmail)).toBe(1);
  },
};

/** The add form in a dialog, which keeps the input when it closes. */
export const AddDialog: Story = {
  async play({ canvasElement }) {
    const page = await new Page(canvasElement).ready();
    const form = await page.openForm('add');
    await userEvent.type(form.shadowRoot!.querySelector('input')!, 'Harbour Lane');
    await page.close();
    await page.openForm('add');
    await expect(form.shadowRoot!.querySelector('input')).toHaveValue('Harbour Lane');
  },
};

/** Users with read-only access get neither form. */
export const ReadOnly: Story = {
  globals: { scenario: 'reader' },
  async play({ canvasElement }) {
    const page = await new Page(canvasElement).ready();
    await eventually(() => expect(page.root.querySelectorAll('[part=header] button')).toHaveLength(0));
  },
};

/** No customers yet. */
export const Empty: Story = {
  globals: { scenario: 'empty' },
  async play({ canvasElement }) {
    const page = new Page(canvasElement);
    await eventually(() =>
      expect(page.root.querySelector('customer-list')?.shadowRoot?.querySelector('.empty')).not.toBe(null),
    );
  },
};

/** A custom heading at another level, and custom texts. */
export const OwnWords: Story = {
  render: () => html`
    <customers-page
      .messages=${{ addCustomer: 'Set Up a Client', customers: 'Clients', customerList: { searchHint: 'Find a client' } }}
    >
      <h1 slot="heading">Clients</h1>
    </customers-page>
  `,
  async play({ canvasElement }) {
    const page = await new Page(canvasElement).ready();
    await expect(await page.find('[part~=tab]')).toHaveTextContent('Clients');
    await expect(await page.find('[part=header] button')).toHaveTextContent('Set Up a Client');
  },
};

/** In a 320 px column. */
export const Narrow: Story = {
  parameters: { bare: true } satisfies StageParameters,
  decorators: [(story) => html`<div class="portal-columns"><aside aria-label="Customers">${story()}</aside></div>`],
  async play({ canvasElement }) {
    await (await new Page(canvasElement).ready()).expectToFit();
  },
};

/** In German. */
export const German: Story = {
  globals: { language: 'de' },
  async play({ canvasElement }) {
    const page = await new Page(canvasElement).ready();
    await eventually(() => expect(page.root.querySelector('#tab-invites')).toHaveTextContent('Einladungen'));
  },
};

/** In Arabic, from right to left. */
export const Arabic: Story = {
  globals: { language: 'ar' },
  async play({ canvasElement }) {
    const page = await new Page(canvasElement).ready();
    await eventually(() => expect(page.root.querySelector('.root')).toHaveTextContent('دعوة عميل جديد'));
    await expect(getComputedStyle(page.element).direction).toBe('rtl');
  },
};

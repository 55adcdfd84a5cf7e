import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { AddForm, customer } from '../support/add-form.ts';
import { eventually } from '../support/form-page.ts';
import { type AddFormArgs, renderAddForm } from '../support/render-add-form.ts';

const meta: Meta<AddFormArgs> = {
  title: 'Elements/<add-customer-form>',
  component: 'add-customer-form',
  render: renderAddForm,
  args: {
    value: {},
    disabled: false,
    messages: {},
    billingAccountsUrl: '',
    defaultCountry: '',
    allowedCountries: [],
    draftKey: '',
  },
};

export default meta;

type Story = StoryObj<AddFormArgs>;

/**
 * Empty, with the reseller’s default billing account selected. Its country is preselected once the user interacts with
 * the form.
 */
export const Default: Story = {
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.expectValues({ '/billingContact/email': 'accounts@brightwater.example', '/address/country': '' });
    await form.turnTo();
    await eventually(() => expect(form.countries).toHaveLength(250));
  },
};

/** Prefilled with any part of a customer. */
export const Prefilled: Story = {
  args: {
    value: {
      ...customer,
      website: 'https://harbour-lane.example',
      phone: '+441174960120',
      billingContact: { email: 'rechnung@brightwater.example' },
    },
  },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.expectValues({
      '/companyName': customer.companyName,
      '/address/country': 'GB',
      '/address/city': 'Bristol',
      '/billingContact/email': 'rechnung@brightwater.example',
    });
    await eventually(() => expect(form.values['/phone']).toBe('0117 496 0120'));
    await eventually(() => expect(form.addressFields).toContain('Postcode *'));
  },
};

/** Disabled by the portal. */
export const Disabled: Story = { args: { disabled: true } };

/** `defaultCountry` lays out the address for a country from the start. */
export const DefaultCountry: Story = {
  args: { defaultCountry: 'US' },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.expectValues({ '/address/country': 'US' });
    await eventually(() => expect(form.addressFields).toContain('ZIP Code *'));
  },
};

/** `allowedCountries` limits the choice of countries. */
export const AllowedCountries: Story = {
  args: { allowedCountries: ['CH', 'DE', 'AT'] },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    form.element.focus();
    await eventually(() => expect(form.countries).toEqual(['Austria', 'Germany', 'Switzerland']));
    await form.expectValues({ '/address/country': '' });
  },
};

/** All slots except `success`: a heading, an introduction, a footer. */
export const Slots: Story = {
  render: (args) => html`
    <add-customer-form .value=${args.value} ?disabled=${args.disabled} .messages=${args.messages}>
      <h2 slot="heading">Add New Customer</h2>
      <p slot="intro">For customers that Brightwater IT sets up itself. Nobody gets an email.</p>
      <p slot="footer">Questions? <a href="mailto:help@brightwater.example">help@brightwater.example</a></p>
    </add-customer-form>
  `,
};

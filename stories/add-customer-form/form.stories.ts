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

/** Empty. The reseller’s default billing account is chosen; once the user turns to the form, so is its country. */
export const Default: Story = {
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.expectValues({ '/billingContact/email': 'accounts@brightwater.example', '/address/country': '' });
    await form.turnTo();
    await eventually(() => expect(form.countries).toHaveLength(249));
  },
};

/** With what the portal knows already: any part of a customer. */
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

/** While the portal does not want it to be used. */
export const Disabled: Story = { args: { disabled: true } };

/** Most customers are in one country: the address is laid out for it from the beginning. */
export const DefaultCountry: Story = {
  args: { defaultCountry: 'US' },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    await form.expectValues({ '/address/country': 'US' });
    await eventually(() => expect(form.addressFields).toContain('ZIP Code *'));
  },
};

/** `allowedCountries` leaves a few to choose from. */
export const AllowedCountries: Story = {
  args: { allowedCountries: ['CH', 'DE', 'AT'] },
  async play({ canvasElement }) {
    const form = await new AddForm(canvasElement).ready();
    form.element.focus();
    await eventually(() => expect(form.countries).toEqual(['Austria', 'Germany', 'Switzerland']));
    await form.expectValues({ '/address/country': '' });
  },
};

/** All slots but `success`: a heading, an introduction, a footer. */
export const Slots: Story = {
  render: (args) => html`
    <add-customer-form .value=${args.value} ?disabled=${args.disabled} .messages=${args.messages}>
      <h2 slot="heading">Add New Customer</h2>
      <p slot="intro">For customers that Brightwater IT sets up itself. Nobody gets an email.</p>
      <p slot="footer">Questions? <a href="mailto:help@brightwater.example">help@brightwater.example</a></p>
    </add-customer-form>
  `,
};

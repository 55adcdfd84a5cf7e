import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { eventually } from '../support/form-page.ts';
import { invited, password, RegistrationForm, withInvite } from '../support/registration-form.ts';
import { type RegistrationFormArgs, renderRegistrationForm } from '../support/render-registration-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<RegistrationFormArgs> = {
  title: 'Elements/<registration-form>',
  component: 'registration-form',
  render: (args) => renderRegistrationForm(args),
  args: { value: {}, disabled: false, messages: {}, defaultCountry: '' },
  argTypes: { token: { control: false } },
  parameters: { mock: { adapt: withInvite() } } satisfies StageParameters,
};

export default meta;

type Story = StoryObj<RegistrationFormArgs>;

/** With a valid link: fields are prefilled from the invite. */
export const Default: Story = {
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    await form.expectValues({
      '/companyName': invited.companyName,
      '/contactName': invited.contactName,
      '/technicalContact/email': invited.contactEmail,
      '/password': '',
    });
    await expect(form.root.querySelector('[autocomplete=username]')).toHaveValue(invited.contactEmail);
  },
};

/** With further data from the page. */
export const Prefilled: Story = {
  args: { value: { address: { country: 'GB', line1: '14 Harbour Lane', city: 'Bristol' } } },
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    await form.expectValues({ '/address/country': 'GB', '/address/city': 'Bristol' });
  },
};

/** `defaultCountry` lays out the address for a country from the start. */
export const DefaultCountry: Story = {
  args: { defaultCountry: 'US' },
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    await form.expectValues({ '/address/country': 'US' });
    await eventually(() => expect(form.control('/address/region').localName).toBe('select'));
  },
};

/** Disabled by the page. */
export const Disabled: Story = { args: { disabled: true } };

/** The user can reveal the password before submitting. */
export const PasswordShown: Story = {
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    await form.enter('/password', password);
    await form.press('.secret button');
    await expect(form.control('/password')).toHaveAttribute('type', 'text');
    await form.expectValues({ '/password': password });
  },
};

/** The page’s own checkbox in the slot `consent` must be ticked before submitting. */
export const Consent: Story = {
  render: (args) =>
    renderRegistrationForm(
      args,
      html`<label slot="consent"><input type="checkbox" required /> I agree to the terms of service</label>`,
    ),
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    const box = form.element.querySelector<HTMLInputElement>('[slot=consent] input')!;
    await form.fill();
    await form.send();
    await eventually(() => expect(box).toHaveFocus());
    await userEvent.click(box);
    await form.send();
    await form.done();
    await form.expectRegistered();
  },
};

/** All slots except `success`: a heading, an introduction, consent, a footer. */
export const Slots: Story = {
  render: (args) =>
    renderRegistrationForm(
      args,
      html`<h1 slot="heading">Join Cumulus One</h1>
        <p slot="intro">Two minutes, and your team can start.</p>
        <p slot="consent">By creating an account you agree to the terms of service.</p>
        <p slot="footer">Cumulus One is a service of Brightwater IT.</p>`,
    ),
};

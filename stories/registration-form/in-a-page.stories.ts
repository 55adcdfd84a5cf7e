import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { eventually } from '../support/element-page.ts';
import { renderInColumn } from '../support/in-a-page.ts';
import { RegistrationForm, withInvite } from '../support/registration-form.ts';
import { type RegistrationFormArgs, renderRegistrationForm } from '../support/render-registration-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<RegistrationFormArgs> = {
  title: 'Registration form/In a page',
  component: 'registration-form',
  render: (args) => renderRegistrationForm(args),
  tags: ['!autodocs'],
  parameters: { mock: { adapt: withInvite() } } satisfies StageParameters,
};

export default meta;

type Story = StoryObj<RegistrationFormArgs>;

/** In a 320 px column: the form adapts to its own width, not to that of the page. */
export const NarrowColumn: Story = {
  parameters: { bare: true } satisfies StageParameters,
  render: (args) => renderInColumn('Registration', renderRegistrationForm(args)),
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    await form.send();
    await form.problem();
    await form.expectToFit();
  },
};

/** The invite carries the brand’s colour. A light one stays readable. */
export const LightBrand: Story = {
  parameters: {
    mock: {
      adapt: withInvite('pending', (registration) => ({
        ...registration,
        branding: { resellerName: 'Sunny IT', platformName: 'Sunny Cloud', primaryColor: '#ffd23f' },
      })),
    },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    await expect(form.element.style.getPropertyValue('--_brand')).toBe('#ffd23f');
  },
};

/** The page’s own accent overrides that of the brand. */
export const OwnTokens: Story = {
  render: (args) => html`<div class="brand-terracotta">${renderRegistrationForm(args)}</div>`,
};

/** In dark mode, regardless of the toolbar. */
export const Dark: Story = { globals: { colorScheme: 'dark' } };

/** Forms cannot be nested: inside a form of the page, it shows an error. */
export const WithinAForm: Story = {
  render: (args) => html`<form aria-label="Of the page">${renderRegistrationForm(args)}</form>`,
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    const alert = await form.find('[role=alert]');
    await eventually(() => expect(alert).toHaveTextContent('cannot stand inside of another form'));
  },
};

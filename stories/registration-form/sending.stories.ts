import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Injection } from 'reseller-elements/mocks';
import { expect } from 'storybook/test';
import { buttons, eventually } from '../support/form-page.ts';
import { withExtraFields } from '../support/extra-fields.ts';
import { invited, RegistrationForm, withInvite } from '../support/registration-form.ts';
import { type RegistrationFormArgs, renderRegistrationForm } from '../support/render-registration-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

const meta: Meta<RegistrationFormArgs> = {
  title: 'Registration form/Sending',
  component: 'registration-form',
  render: (args) => renderRegistrationForm(args),
  tags: ['!autodocs'],
  parameters: { mock: { adapt: withInvite() } } satisfies StageParameters,
};

export default meta;

type Story = StoryObj<RegistrationFormArgs>;

const withFault = (fault: Injection['fault']): StageParameters => ({
  mock: { adapt: withInvite(), faults: [{ fault, operation: 'completeRegistration', times: 'once' }] },
});

/** The account exists; the form explains how to sign in. */
export const Registered: Story = {
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await form.fillAndSend();
    await form.expectFocus(await form.done());
    await expect(form.root.querySelector('[part~=success] a')).toHaveAttribute(
      'href',
      'https://portal.cumulus-one.example/sign-in',
    );
    await form.expectRegistered();
  },
};

/** Errors in a summary and at each field. */
export const Errors: Story = {
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    await form.send();
    await form.expectFocus(await form.problem());
    await form.expectWrong('/address/country', '/address/line1', '/password');
  },
};

/** Only the length is checked. */
export const ShortPassword: Story = {
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    await form.fill();
    await form.enter('/password', 'Pa$$w0r');
    await form.send();
    await form.expectWrong('/password');
  },
};

/** Pending: the fields are read-only. */
export const Sending: Story = {
  parameters: withFault('hang'),
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await form.fillAndSend();
    await eventually(() => expect(form.control('/password')).toHaveAttribute('readonly'));
  },
};

/** The link expired while the form was being filled in. */
export const ExpiredMeanwhile: Story = {
  parameters: withFault('expired'),
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await form.fillAndSend();
    await form.expectClosed('This link has expired');
  },
};

/** The reply was lost: the outcome is unknown. */
export const Unclear: Story = {
  parameters: withFault('commit-then-drop'),
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await form.fillAndSend();
    await form.expectFocus(await form.problem());
    await expect(form.control('/companyName')).toHaveAttribute('readonly');
  },
};

/** The retry uses the same idempotency key, so the account was created once. */
export const TriedAgain: Story = {
  ...Unclear,
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await form.fillAndSend();
    await form.press(buttons.tryAgain);
    await expect(await form.done()).toHaveTextContent('Your account is ready');
    await form.expectRegistered();
  },
};

/** A back end without idempotency keys reports the link as used: the first attempt most likely succeeded. */
export const MostLikelyDone: Story = {
  ...Unclear,
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await form.fillAndSend();
    await form.press(buttons.startOver);
    await form.enter('/companyName', `${invited.companyName} Ltd`);
    await form.send();
    await expect(await form.done()).toHaveTextContent('it seems to have worked');
    await form.expectRegistered();
  },
};

/** Additional fields of a back end. */
export const MoreFields: Story = {
  parameters: { mock: { adapt: (adapter) => withExtraFields(withInvite()(adapter)) } } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = await new RegistrationForm(canvasElement).ready();
    form.element.focus();
    await form.find('[name="/extra/contract"]');
    await form.send();
    await form.expectWrong('/address/country', '/address/line1', '/password', '/extra/contract');
  },
};

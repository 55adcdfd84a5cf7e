import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { AdapterError, type RestAdapter } from 'reseller-elements';
import { expect } from 'storybook/test';
import { eventually } from '../support/form-page.ts';
import { RegistrationForm, withInvite } from '../support/registration-form.ts';
import { type RegistrationFormArgs, renderRegistrationForm } from '../support/render-registration-form.ts';
import type { StageParameters } from '../support/with-stage.ts';

/** Makes the first attempt to open the link fail. */
function failOnce(adapter: RestAdapter): RestAdapter {
  let calls = 0;
  return {
    ...adapter,
    openRegistration: (input, call) =>
      calls++ ? adapter.openRegistration(input, call) : Promise.reject(new AdapterError('network')),
  };
}

/** Messages that replace the form. */
const meta: Meta<RegistrationFormArgs> = {
  title: 'Registration form/Link',
  component: 'registration-form',
  render: (args) => renderRegistrationForm(args),
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<RegistrationFormArgs>;

const expectClosed =
  (heading: string): NonNullable<Story['play']> =>
  ({ canvasElement }) =>
    new RegistrationForm(canvasElement).expectClosed(heading);

/** The page was reloaded after the token had been removed from its address. */
export const Missing: Story = { args: { token: '' }, play: expectClosed('Open the link in your email again') };

/** The link is truncated or invented. */
export const Unknown: Story = { play: expectClosed('We do not know this link') };

/** The page directs the visitor to the sender for a new link. */
export const Expired: Story = {
  parameters: {
    mock: { adapt: withInvite(), faults: [{ fault: 'expired', operation: 'openRegistration', times: 'always' }] },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await form.expectClosed('This link has expired');
    const asked: unknown[] = [];
    form.element.addEventListener('request-new-invite', ({ detail }) => asked.push(detail), { once: true });
    await form.press('[part~=error-summary] button');
    await expect(asked).toEqual([{ code: 'registration-expired' }]);
    await eventually(() => expect(form.root.querySelector('[role=status]')).toHaveTextContent('This site was told.'));
  },
};

/** The reseller has revoked the invite. */
export const Revoked: Story = {
  parameters: { mock: { adapt: withInvite('revoked') } } satisfies StageParameters,
  play: expectClosed('This invite was withdrawn'),
};

/** The account already exists. */
export const Used: Story = {
  parameters: { mock: { adapt: withInvite('used') } } satisfies StageParameters,
  play: expectClosed('This link has done its work'),
};

/** While the back end checks the link. */
export const Opening: Story = {
  parameters: {
    mock: { adapt: withInvite(), faults: [{ fault: 'hang', operation: 'openRegistration', times: 'always' }] },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await expect(await form.find('[role=status]')).toHaveTextContent('Opening your registration…');
  },
};

/** The server does not answer at first; the user tries again. */
export const TriedAgain: Story = {
  parameters: {
    mock: { adapt: (adapter) => failOnce(withInvite()(adapter)) },
  } satisfies StageParameters,
  async play({ canvasElement }) {
    const form = new RegistrationForm(canvasElement);
    await form.expectClosed('Your registration could not be opened');
    await form.press('[part~=error-summary] button');
    await form.ready();
    await form.expectFocus(await form.find('.welcome h2'));
  },
};

/** A back end without registration. */
export const NotOffered: Story = {
  parameters: { mock: { adapt: () => ({}) } } satisfies StageParameters,
  async play({ canvasElement }) {
    await expect(await new RegistrationForm(canvasElement).find('.notice')).toHaveTextContent(
      'Nobody can register here.',
    );
  },
};

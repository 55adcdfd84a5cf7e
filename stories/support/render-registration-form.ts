import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { RegistrationForm } from 'reseller-elements';
import 'reseller-elements/define/registration-form.js';

/** Properties of the registration form's stories that Storybook controls. */
export type RegistrationFormArgs = Pick<
  RegistrationForm,
  'token' | 'value' | 'disabled' | 'messages' | 'defaultCountry'
>;

export const renderRegistrationForm = (args: Partial<RegistrationFormArgs>, content: unknown = '') =>
  html`<registration-form
    .token=${args.token ?? 'of this story'}
    .value=${args.value ?? {}}
    ?disabled=${args.disabled}
    .messages=${args.messages ?? {}}
    default-country=${ifDefined(args.defaultCountry || undefined)}
    >${content}</registration-form
  >`;

import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { InviteCustomerForm } from 'reseller-elements';
import 'reseller-elements/define/invite-customer-form.js';

/** Properties of the invite form's stories that Storybook controls. */
export type InviteFormArgs = Pick<
  InviteCustomerForm,
  'value' | 'disabled' | 'messages' | 'billingAccountsUrl' | 'defaultCountry' | 'draftKey' | 'inviteLanguages'
>;

export const renderInviteForm = (args: Partial<InviteFormArgs>) =>
  html`<invite-customer-form
    .value=${args.value ?? {}}
    ?disabled=${args.disabled}
    .messages=${args.messages ?? {}}
    billing-accounts-url=${ifDefined(args.billingAccountsUrl || undefined)}
    default-country=${ifDefined(args.defaultCountry || undefined)}
    draft-key=${ifDefined(args.draftKey || undefined)}
    .inviteLanguages=${args.inviteLanguages ?? ['en', 'de', 'es', 'fr', 'ar']}
  ></invite-customer-form>`;

import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { AddCustomerForm } from 'reseller-elements';
import 'reseller-elements/define/add-customer-form.js';

/** Properties of the add form's stories that Storybook controls. */
export type AddFormArgs = Pick<
  AddCustomerForm,
  'value' | 'disabled' | 'messages' | 'billingAccountsUrl' | 'defaultCountry' | 'allowedCountries' | 'draftKey'
>;

export const renderAddForm = (args: Partial<AddFormArgs>) =>
  html`<add-customer-form
    .value=${args.value ?? {}}
    ?disabled=${args.disabled}
    .messages=${args.messages ?? {}}
    billing-accounts-url=${ifDefined(args.billingAccountsUrl || undefined)}
    default-country=${ifDefined(args.defaultCountry || undefined)}
    draft-key=${ifDefined(args.draftKey || undefined)}
    .allowedCountries=${args.allowedCountries ?? []}
  ></add-customer-form>`;

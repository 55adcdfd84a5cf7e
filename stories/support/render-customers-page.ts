import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CustomersPage } from 'reseller-elements';
import 'reseller-elements/define/customers-page.js';

/** Properties of the page's stories that Storybook controls. */
export type CustomersPageArgs = Pick<
  CustomersPage,
  'tab' | 'customers' | 'invites' | 'disabled' | 'messages' | 'billingAccountsUrl' | 'defaultCountry'
>;

export const renderCustomersPage = (args: Partial<CustomersPageArgs>) =>
  html`<customers-page
    tab=${ifDefined(args.tab)}
    billing-accounts-url=${ifDefined(args.billingAccountsUrl || undefined)}
    default-country=${ifDefined(args.defaultCountry || undefined)}
    ?disabled=${args.disabled}
    .customers=${args.customers ?? {}}
    .invites=${args.invites ?? {}}
    .messages=${args.messages ?? {}}
  ></customers-page>`;

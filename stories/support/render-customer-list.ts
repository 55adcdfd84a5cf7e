import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CustomerList } from 'reseller-elements';
import 'reseller-elements/define/customer-list.js';

/** Properties of the list's stories that Storybook controls. */
export type CustomerListArgs = Pick<CustomerList, 'query' | 'sort' | 'pageSize' | 'cursor' | 'disabled' | 'messages'>;

export const renderCustomerList = (args: Partial<CustomerListArgs>) =>
  html`<customer-list
    query=${ifDefined(args.query || undefined)}
    sort=${ifDefined(args.sort || undefined)}
    page-size=${ifDefined(args.pageSize)}
    cursor=${ifDefined(args.cursor || undefined)}
    ?disabled=${args.disabled}
    .messages=${args.messages ?? {}}
  ></customer-list>`;

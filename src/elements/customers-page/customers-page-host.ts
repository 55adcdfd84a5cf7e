import type { AdapterHost } from '../../controllers/adapter-controller.ts';
import type { ListView } from '../../events/list-events.ts';
import type { CustomersTab } from '../../events/tab-events.ts';
import type { Overrides } from '../../localization/override.ts';
import type { CustomersPageMessages } from '../../localization/page-messages.ts';

/** The properties of `<customers-page>`, for its parts that are loaded on demand. Pages may set `null` for an object. */
export type CustomersPageHost = AdapterHost & {
  tab: CustomersTab;
  customers: Partial<ListView>;
  invites: Partial<ListView>;
  readonly disabled: boolean;
  readonly messages: Overrides<CustomersPageMessages>;
  readonly billingAccountsUrl: string | undefined;
  readonly defaultCountry: string | undefined;
  readonly allowedCountries: readonly string[] | undefined;
  readonly inviteLanguages: readonly string[] | undefined;
};

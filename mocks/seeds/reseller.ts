import type { BillingAccount, Session } from '../../src/contract/models.ts';
import { billingAccounts } from './billing-accounts.ts';

export const reseller = {
  name: 'Brightwater IT',
  platformName: 'Cumulus One',
  logoUrl: 'https://brightwater.example/logo.svg',
  primaryColor: '#0f5c8c',
  supportEmail: 'help@brightwater.example',
  country: 'GB',
} as const satisfies Session['reseller'];

/** The signed-in user. */
export const user = { name: 'Maya Lindqvist', email: 'maya@brightwater.example' } as const satisfies Session['user'];

/** A reseller with its user, and the access token of this user. */
export interface Tenant {
  readonly reseller: Session['reseller'];
  readonly user: Session['user'];
  readonly billingAccounts: readonly BillingAccount[];
  readonly accessToken: string;
  /** The number that ids start after: no two records have the same id. */
  readonly idsAfter: number;
}

/** The resellers of the scenario that has two. The first one is that of all other scenarios. */
export const tenants: readonly [Tenant, Tenant] = [
  { reseller, user, billingAccounts, accessToken: 'brightwater-demo-token', idsAfter: 0 },
  {
    reseller: {
      name: 'Northgate Systems',
      platformName: reseller.platformName,
      primaryColor: '#7a3e1d',
      supportEmail: 'help@northgate.example',
      country: 'IE',
    },
    user: { name: 'Tom Brandt', email: 'tom@northgate.example' },
    billingAccounts: [
      { id: 'ba_1', name: 'Orla Keane', email: 'accounts@northgate.example', phone: '+35315550123', isDefault: true },
    ],
    accessToken: 'northgate-demo-token',
    idsAfter: 1_000_000,
  },
];

export const allPermissions = [
  'customers:read',
  'customers:create',
  'invites:read',
  'invites:send',
  'invites:revoke',
] as const satisfies Session['permissions'];

/** How long registration links can work. */
export const inviteExpiry = { allowedDays: [7, 14, 30], defaultDays: 7 } as const satisfies Session['inviteExpiry'];

/** The sender address of the platform, which accepts no replies. */
export const mailAddress = 'no-reply@cumulus-one.example';

export const signInUrl = 'https://portal.cumulus-one.example/sign-in';

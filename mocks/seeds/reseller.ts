import type { Session } from '../../src/contract/models.ts';

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

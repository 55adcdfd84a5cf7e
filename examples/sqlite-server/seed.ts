import type { Session } from 'reseller-elements/adapters';
import type { Database } from './database.ts';
import { hashToken } from './secrets.ts';

const permissions: Session['permissions'] = [
  'customers:read',
  'customers:create',
  'invites:read',
  'invites:send',
  'invites:revoke',
];

/** Two resellers, each with a user who has an access token. For demonstrations only: anyone knows these tokens. */
export const seeds = [
  {
    id: 'brightwater',
    name: 'Brightwater IT',
    platformName: 'Cumulus One',
    primaryColor: '#0f5c8c',
    supportEmail: 'help@brightwater.example',
    country: 'GB',
    user: { name: 'Maya Lindqvist', email: 'maya@brightwater.example', accessToken: 'brightwater-demo-token' },
    billing: { name: 'Priya Raman', email: 'accounts@brightwater.example', phone: '+442079460018' },
  },
  {
    id: 'northgate',
    name: 'Northgate Systems',
    platformName: 'Cumulus One',
    primaryColor: '#7a3e1d',
    supportEmail: 'help@northgate.example',
    country: 'IE',
    user: { name: 'Tom Brandt', email: 'tom@northgate.example', accessToken: 'northgate-demo-token' },
    billing: { name: 'Orla Keane', email: 'accounts@northgate.example', phone: '+35315550123' },
  },
] as const;

/** Adds the resellers that the database lacks. */
export async function seedResellers(database: Database): Promise<void> {
  await database.transaction(() => {
    for (const { user, billing, ...reseller } of seeds) {
      const { id: resellerId } = reseller;
      database.run(
        `INSERT OR IGNORE INTO resellers
         VALUES (:id, :name, :platformName, :primaryColor, :supportEmail, :country)`,
        reseller,
      );
      database.run('INSERT OR IGNORE INTO users VALUES (:email, :resellerId, :name, :permissions, :hash)', {
        email: user.email,
        resellerId,
        name: user.name,
        permissions: JSON.stringify(permissions),
        hash: hashToken(user.accessToken),
      });
      database.run('INSERT OR IGNORE INTO billing_accounts VALUES (:id, :resellerId, :name, :email, :phone, 1)', {
        id: `ba_${resellerId}`,
        resellerId,
        ...billing,
      });
    }
  });
}

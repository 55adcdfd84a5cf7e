import type { BillingAccount, Customer, Invite } from '../../src/contract/models.ts';
import type { Permission } from '../../src/server/access.ts';
import { addedCustomers } from '../seeds/added-customers.ts';
import { billingAccounts, manyBillingAccounts } from '../seeds/billing-accounts.ts';
import type { RowCounts } from '../seeds/generate-rows.ts';
import { acceptedInvites } from '../seeds/accepted-invites.ts';
import { closedInvites } from '../seeds/closed-invites.ts';
import { pendingInvites } from '../seeds/pending-invites.ts';
import type { Seeds } from '../seeds/seed-database.ts';
import { allPermissions } from '../seeds/reseller.ts';

/** A state of the back end to test against. */
export interface Scenario extends Seeds {
  /** One line for the list of scenarios. */
  readonly summary: string;
  readonly signedIn: boolean;
  /** Whether there is a second reseller, without records. Sessions then follow from the access token of a request. */
  readonly hasSecondReseller: boolean;
  readonly permissions: readonly Permission[];
  readonly billingAccounts: readonly BillingAccount[];
  /** How many rows to generate besides the seeds. */
  readonly generated?: RowCounts;
  /** The outcome of every email that the mock sends. */
  readonly delivery: Extract<Invite['delivery'], 'sent' | 'failed'>;
  /** Whether resending an invite closes its earlier links. */
  readonly rotatesLinks: boolean;
  /** Whether one email may have several pending invites. */
  readonly allowsMultipleInvites: boolean;
  /** Whether lists report a total, and those of invites their counts. */
  readonly includesTotals: boolean;
  /** The status of added customers, and whether they get credentials. */
  readonly newCustomers: { readonly status: Customer['status']; readonly haveCredentials: boolean };
  /** Delay before each response, in milliseconds. */
  readonly latency: number;
}

const defaults = {
  signedIn: true,
  hasSecondReseller: false,
  permissions: allPermissions,
  billingAccounts,
  invites: [...pendingInvites, ...acceptedInvites, ...closedInvites],
  customers: addedCustomers,
  delivery: 'sent',
  rotatesLinks: false,
  allowsMultipleInvites: true,
  includesTotals: true,
  newCustomers: { status: 'active', haveCredentials: false },
  latency: 0,
} as const satisfies Omit<Scenario, 'summary'>;

const noRows = { invites: [], customers: [] } as const;

/** All scenarios, by name. */
export const scenarios = {
  default: {
    ...defaults,
    summary: 'A reseller with three billing accounts, forty invites in every state and twenty customers.',
  },
  empty: { ...defaults, ...noRows, summary: 'There are no invites and no customers yet.' },
  one: {
    ...defaults,
    summary: 'One pending invite and one customer.',
    invites: pendingInvites.slice(0, 1),
    customers: addedCustomers.slice(1, 2),
  },
  many: {
    ...defaults,
    ...noRows,
    summary: '100,000 invites and 20,000 customers.',
    generated: { invites: 100_000, customers: 20_000 },
  },
  'billing-none': { ...defaults, summary: 'No billing account was set up yet.', billingAccounts: [] },
  'billing-one': { ...defaults, summary: 'One billing account.', billingAccounts: billingAccounts.slice(0, 1) },
  'billing-many': { ...defaults, summary: '300 billing accounts.', billingAccounts: manyBillingAccounts(300) },
  'mail-fails': { ...defaults, summary: 'Invites are created, but their mails cannot be sent.', delivery: 'failed' },
  'pending-customers': {
    ...defaults,
    summary: 'Customers that are added have to be approved first.',
    newCustomers: { status: 'pending', haveCredentials: false },
  },
  'one-time-credentials': {
    ...defaults,
    summary: 'Adding a customer makes a user name and a password, shown once.',
    newCustomers: { status: 'active', haveCredentials: true },
  },
  'rotating-links': { ...defaults, summary: 'Sending an invite again closes its earlier links.', rotatesLinks: true },
  'one-invite-per-email': {
    ...defaults,
    summary: 'An email address can have only one pending invite.',
    allowsMultipleInvites: false,
  },
  'no-totals': {
    ...defaults,
    summary: 'Lists omit `total` and `counts`; paging by cursor still works.',
    includesTotals: false,
  },
  reader: {
    ...defaults,
    summary: 'A user who may look at everything and change nothing.',
    permissions: ['customers:read', 'invites:read'],
  },
  'signed-out': { ...defaults, summary: 'The session has ended; only registrations can be called.', signedIn: false },
  'two-resellers': {
    ...defaults,
    summary:
      'Two resellers, who sign in with `Authorization: Bearer brightwater-demo-token` or `… northgate-demo-token`.',
    hasSecondReseller: true,
  },
  slow: { ...defaults, summary: 'Every answer takes 800 ms.', latency: 800 },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** Validates a scenario name. Throws if it is unknown, because a silent fallback would hide a typo. */
export function toScenarioName(text: string): ScenarioName {
  if (Object.hasOwn(scenarios, text)) return text as ScenarioName;
  throw new RangeError(`Unknown scenario "${text}". Choose one of: ${Object.keys(scenarios).join(', ')}.`);
}

import type { BillingAccount, Customer, Invite } from '../../src/contract/models.ts';
import type { Permission } from '../pipeline/access.ts';
import { addedCustomers } from '../seeds/added-customers.ts';
import { billingAccounts, manyBillingAccounts } from '../seeds/billing-accounts.ts';
import type { Crowd } from '../seeds/crowd.ts';
import { invites } from '../seeds/invites.ts';
import { pendingInvites } from '../seeds/pending-invites.ts';
import type { Seeds } from '../seeds/plant.ts';
import { allPermissions } from '../seeds/reseller.ts';

/** A state of the back end that is worth looking at. */
export interface Scenario extends Seeds {
  /** One line for whoever chooses. */
  readonly summary: string;
  readonly signedIn: boolean;
  readonly permissions: readonly Permission[];
  readonly billingAccounts: readonly BillingAccount[];
  /** Rows that are made up, besides the seeds. */
  readonly crowd?: Crowd;
  /** What becomes of the mails that are sent from now on. */
  readonly delivery: Extract<Invite['delivery'], 'sent' | 'failed'>;
  /** Whether sending an invite again closes its earlier links. */
  readonly rotatesLinks: boolean;
  /** Whether an email may have several pending invites. */
  readonly allowsSeveralInvites: boolean;
  /** Whether lists tell how long they are. */
  readonly tellsTotals: boolean;
  /** What becomes of customers that are added. */
  readonly newCustomers: { readonly status: Customer['status']; readonly haveCredentials: boolean };
  /** Milliseconds before each answer. */
  readonly latency: number;
}

const usual = {
  signedIn: true,
  permissions: allPermissions,
  billingAccounts,
  invites,
  customers: addedCustomers,
  delivery: 'sent',
  rotatesLinks: false,
  allowsSeveralInvites: true,
  tellsTotals: true,
  newCustomers: { status: 'active', haveCredentials: false },
  latency: 0,
} as const satisfies Omit<Scenario, 'summary'>;

const nobody = { invites: [], customers: [] } as const;

/** All scenarios by name. */
export const scenarios = {
  default: {
    ...usual,
    summary: 'A reseller with three billing accounts, forty invites in every state and twenty customers.',
  },
  empty: { ...usual, ...nobody, summary: 'Nobody was invited yet, and there are no customers.' },
  one: {
    ...usual,
    summary: 'One pending invite and one customer.',
    invites: pendingInvites.slice(0, 1),
    customers: addedCustomers.slice(1, 2),
  },
  many: {
    ...usual,
    ...nobody,
    summary: '100,000 invites and 20,000 customers.',
    crowd: { invites: 100_000, customers: 20_000 },
  },
  'billing-none': { ...usual, summary: 'No billing account was set up yet.', billingAccounts: [] },
  'billing-one': { ...usual, summary: 'One billing account.', billingAccounts: billingAccounts.slice(0, 1) },
  'billing-many': { ...usual, summary: '300 billing accounts.', billingAccounts: manyBillingAccounts(300) },
  'mail-fails': { ...usual, summary: 'Invites are created, but their mails cannot be sent.', delivery: 'failed' },
  'pending-customers': {
    ...usual,
    summary: 'Customers that are added have to be approved first.',
    newCustomers: { status: 'pending', haveCredentials: false },
  },
  'one-time-credentials': {
    ...usual,
    summary: 'Adding a customer makes a user name and a password, shown once.',
    newCustomers: { status: 'active', haveCredentials: true },
  },
  'rotating-links': { ...usual, summary: 'Sending an invite again closes its earlier links.', rotatesLinks: true },
  'one-invite-per-email': {
    ...usual,
    summary: 'Nobody is invited while an earlier invite to the same email is pending.',
    allowsSeveralInvites: false,
  },
  'no-totals': {
    ...usual,
    summary: 'Lists do not tell their total; cursors lead on all the same.',
    tellsTotals: false,
  },
  reader: {
    ...usual,
    summary: 'A user who may look at everything and change nothing.',
    permissions: ['customers:read', 'invites:read'],
  },
  'signed-out': { ...usual, summary: 'The session has ended; only registrations can be called.', signedIn: false },
  slow: { ...usual, summary: 'Every answer takes 800 ms.', latency: 800 },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** For names from a command line. Throws where there is none: a silent fallback would hide a typing error. */
export function toScenarioName(text: string): ScenarioName {
  if (Object.hasOwn(scenarios, text)) return text as ScenarioName;
  throw new RangeError(`There is no scenario "${text}". There are: ${Object.keys(scenarios).join(', ')}.`);
}

import type { BillingAccount, Invite } from '../../src/contract/models.ts';
import type { Permission } from '../pipeline/access.ts';
import { billingAccounts, manyBillingAccounts } from '../seeds/billing-accounts.ts';
import type { InviteSeed } from '../seeds/invite-seed.ts';
import { invites } from '../seeds/invites.ts';
import { allPermissions } from '../seeds/reseller.ts';

/** A state of the back end that is worth looking at. */
export interface Scenario {
  /** One line for whoever chooses. */
  readonly summary: string;
  readonly signedIn: boolean;
  readonly permissions: readonly Permission[];
  readonly billingAccounts: readonly BillingAccount[];
  readonly invites: readonly InviteSeed[];
  /** What becomes of the mails that are sent from now on. */
  readonly delivery: Extract<Invite['delivery'], 'sent' | 'failed'>;
  /** Milliseconds before each answer. */
  readonly latency: number;
}

const usual = {
  signedIn: true,
  permissions: allPermissions,
  billingAccounts,
  invites,
  delivery: 'sent',
  latency: 0,
} as const satisfies Omit<Scenario, 'summary'>;

/** All scenarios by name. */
export const scenarios = {
  default: { ...usual, summary: 'A reseller with three billing accounts and forty invites in every state.' },
  empty: { ...usual, summary: 'Nobody was invited yet, and there are no customers.', invites: [] },
  'billing-none': { ...usual, summary: 'No billing account was set up yet.', billingAccounts: [] },
  'billing-one': { ...usual, summary: 'One billing account.', billingAccounts: billingAccounts.slice(0, 1) },
  'billing-many': { ...usual, summary: '300 billing accounts.', billingAccounts: manyBillingAccounts(300) },
  'mail-fails': { ...usual, summary: 'Invites are created, but their mails cannot be sent.', delivery: 'failed' },
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

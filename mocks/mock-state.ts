import type { Session } from '../src/contract/models.ts';
import { ChangeLog } from '../src/server/change-log.ts';
import type { MockClock } from './clock.ts';
import { Db } from './db/db.ts';
import type { InviteRow } from './db/invites.ts';
import { Outbox } from './mail/outbox.ts';
import { type Scenario, type ScenarioName, scenarios } from './scenarios/scenarios.ts';
import { generateRows } from './seeds/generate-rows.ts';
import { seedDatabase } from './seeds/seed-database.ts';
import { inviteExpiry, type Tenant, tenants } from './seeds/reseller.ts';

export interface MockStateOptions {
  readonly registrationUrl: string;
  readonly clock: MockClock;
  /** Delay before each response, in milliseconds. The scenario's own delay applies if it is longer. */
  readonly latency: number;
}

/** The state of one reseller in a scenario. A reset creates a new one, while calls in progress finish against the old one. */
export interface MockState extends Scenario, MockStateOptions, Tenant {
  readonly session: Session | undefined;
  readonly db: Db;
  readonly outbox: Outbox;
  /** Changes to invites since this state was created. */
  readonly inviteLog: ChangeLog<InviteRow>;
}

/** Creates the states of all resellers in a scenario. */
export function createMockStates(name: ScenarioName, options: MockStateOptions): Promise<readonly MockState[]> {
  const scenario: Scenario = scenarios[name];
  const [, second] = tenants;
  const states = [createMockState(name, options)];
  if (scenario.hasSecondReseller) {
    const empty = { ...scenario, invites: [], customers: [], billingAccounts: second.billingAccounts };
    states.push(createState(empty, options, second));
  }
  return Promise.all(states);
}

/** Creates the state of a scenario, of the first reseller, and seeds its database. */
export const createMockState = (name: ScenarioName, options: MockStateOptions): Promise<MockState> =>
  createState(scenarios[name], options, tenants[0]);

async function createState(scenario: Scenario, options: MockStateOptions, tenant: Tenant): Promise<MockState> {
  const { permissions, signedIn, generated } = scenario;
  const { reseller, user, idsAfter } = tenant;
  const db = new Db(scenario.billingAccounts, idsAfter);
  const outbox = new Outbox(options.registrationUrl, reseller);
  const start = options.clock.now();
  if (generated) generateRows(generated, db, start);
  await seedDatabase(scenario, { db, outbox, start });
  return {
    ...tenant,
    ...scenario,
    ...options,
    latency: Math.max(scenario.latency, options.latency),
    session: signedIn ? { reseller, user, permissions, inviteExpiry } : undefined,
    db,
    outbox,
    inviteLog: new ChangeLog(),
  };
}

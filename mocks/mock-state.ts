import type { Session } from '../src/contract/models.ts';
import { ChangeLog } from '../src/server/change-log.ts';
import type { MockClock } from './clock.ts';
import { Db } from './db/db.ts';
import type { InviteRow } from './db/invites.ts';
import { Outbox } from './mail/outbox.ts';
import { type Scenario, type ScenarioName, scenarios } from './scenarios/scenarios.ts';
import { generateRows } from './seeds/generate-rows.ts';
import { seedDatabase } from './seeds/seed-database.ts';
import { reseller, user } from './seeds/reseller.ts';

export interface MockStateOptions {
  readonly registrationUrl: string;
  readonly clock: MockClock;
  /** Delay before each response, in milliseconds. The scenario's own delay applies if it is longer. */
  readonly latency: number;
}

/** The state of one scenario. A reset creates a new one, while calls in progress finish against the old one. */
export interface MockState extends Scenario, MockStateOptions {
  readonly session: Session | undefined;
  readonly db: Db;
  readonly outbox: Outbox;
  /** Changes to invites since this state was created. */
  readonly inviteLog: ChangeLog<InviteRow>;
}

/** Creates the state of a scenario and seeds its database. */
export async function createMockState(name: ScenarioName, options: MockStateOptions): Promise<MockState> {
  const scenario: Scenario = scenarios[name];
  const { permissions, signedIn, generated } = scenario;
  const db = new Db(scenario.billingAccounts);
  const outbox = new Outbox(options.registrationUrl);
  const start = options.clock.now();
  if (generated) generateRows(generated, db, start);
  await seedDatabase(scenario, { db, outbox, start });
  return {
    ...scenario,
    ...options,
    latency: Math.max(scenario.latency, options.latency),
    session: signedIn ? { reseller, user, permissions } : undefined,
    db,
    outbox,
    inviteLog: new ChangeLog(),
  };
}

import type { Session } from '../src/contract/models.ts';
import type { MockClock } from './clock.ts';
import { Db } from './db/db.ts';
import { Outbox } from './mail/outbox.ts';
import type { Permission } from './pipeline/access.ts';
import { KeyStore } from './pipeline/idempotency.ts';
import { type Scenario, type ScenarioName, scenarios } from './scenarios/scenarios.ts';
import { plantInvites } from './seeds/plant.ts';
import { reseller, user } from './seeds/reseller.ts';

/** Everything that a scenario sets up. A reset makes a new one; calls under way end in the old one. */
export interface World {
  readonly basePath: string;
  readonly clock: MockClock;
  readonly session: Session | undefined;
  readonly permissions: readonly Permission[];
  /** What becomes of mails. */
  readonly delivery: Scenario['delivery'];
  /** Milliseconds before each answer. */
  readonly latency: number;
  readonly db: Db;
  readonly outbox: Outbox;
  readonly keys: KeyStore;
}

export interface WorldOptions {
  readonly basePath: string;
  readonly registrationUrl: string;
  readonly clock: MockClock;
  readonly latency: number;
}

/** The world of a scenario, with its seeds. */
export async function createWorld(name: ScenarioName, options: WorldOptions): Promise<World> {
  const { signedIn, permissions, delivery, latency, billingAccounts, invites }: Scenario = scenarios[name];
  const { basePath, clock } = options;
  const db = new Db(billingAccounts);
  const outbox = new Outbox(options.registrationUrl);
  await plantInvites(invites, db, outbox, clock.now());
  return {
    basePath,
    clock,
    session: signedIn ? { reseller, user, permissions } : undefined,
    permissions,
    delivery,
    latency: Math.max(latency, options.latency),
    db,
    outbox,
    keys: new KeyStore(),
  };
}

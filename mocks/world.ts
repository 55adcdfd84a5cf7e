import type { Session } from '../src/contract/models.ts';
import type { MockClock } from './clock.ts';
import { Db } from './db/db.ts';
import { InviteLog } from './events/invite-log.ts';
import { Outbox } from './mail/outbox.ts';
import type { ContractViolation } from './pipeline/check-reply.ts';
import { KeyStore } from './pipeline/idempotency.ts';
import { type Scenario, type ScenarioName, scenarios } from './scenarios/scenarios.ts';
import { plantCrowd } from './seeds/crowd.ts';
import { plantSeeds } from './seeds/plant.ts';
import { reseller, user } from './seeds/reseller.ts';

/** Everything that a scenario sets up. A reset makes a new one; calls under way end in the old one. */
export interface World extends Pick<
  Scenario,
  'permissions' | 'delivery' | 'rotatesLinks' | 'allowsSeveralInvites' | 'tellsTotals' | 'newCustomers'
> {
  readonly basePath: string;
  readonly registrationUrl: string;
  readonly clock: MockClock;
  readonly session: Session | undefined;
  /** Milliseconds before each answer. */
  readonly latency: number;
  readonly db: Db;
  readonly outbox: Outbox;
  /** What happens to invites from now on. */
  readonly changes: InviteLog;
  readonly keys: KeyStore;
  /** For what is sent after its reply has begun. */
  readonly reportViolation: (violation: ContractViolation) => void;
}

export interface WorldOptions extends Pick<World, 'basePath' | 'registrationUrl' | 'clock' | 'reportViolation'> {
  readonly latency: number;
}

/** The world of a scenario, with its seeds. */
export async function createWorld(name: ScenarioName, options: WorldOptions): Promise<World> {
  const scenario: Scenario = scenarios[name];
  const { permissions, delivery, rotatesLinks, allowsSeveralInvites, tellsTotals, newCustomers } = scenario;
  const db = new Db(scenario.billingAccounts);
  const outbox = new Outbox(options.registrationUrl);
  const start = options.clock.now();
  if (scenario.crowd) plantCrowd(scenario.crowd, db, start);
  await plantSeeds(scenario, { db, outbox, start });
  return {
    ...options,
    permissions,
    delivery,
    rotatesLinks,
    allowsSeveralInvites,
    tellsTotals,
    newCustomers,
    session: scenario.signedIn ? { reseller, user, permissions } : undefined,
    latency: Math.max(scenario.latency, options.latency),
    db,
    outbox,
    changes: new InviteLog(),
    keys: new KeyStore(),
  };
}

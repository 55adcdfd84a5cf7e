import type { OperationId } from '../contract/models.ts';
import type { Context } from './context.ts';

/** The groups of cases, in the order in which they run. */
export const profiles = [
  'core',
  'invites',
  'customers',
  'registration',
  'live',
  'idempotency',
  'problems',
  'isolation',
] as const;

/** A group of cases. `core` reads only; all others but `problems` need writes. */
export type Profile = (typeof profiles)[number];

/**
 * A requirement of a case. An operation has to be offered, and the user needs its permission. Other requirements are options
 * of the run:
 * - `writes`: the run may create records.
 * - `http`: the subject is a URL.
 * - `origin`: the origin of a page that may call the API.
 * - `credentials`: requests are authenticated by headers.
 * - `second-reseller`: there are credentials of another reseller.
 * - `mailbox`: emails can be read.
 * - `clock`: the clock of the server can be moved forward.
 */
export type Need = OperationId | 'writes' | 'http' | 'origin' | 'credentials' | 'second-reseller' | 'mailbox' | 'clock';

/** One rule of the contract, as a check that no test runner is needed for. */
export interface ConformanceCase {
  /** Unique and stable, such as `invites/revoke`. Begins with the profile. */
  readonly id: string;
  /** The rule, in one sentence. */
  readonly title: string;
  readonly profile: Profile;
  readonly needs: readonly Need[];
  /** The effect on users of the elements if the case fails. */
  readonly onScreen: string;
  /**
   * Checks the rule. Prefer `runCase`, which checks the needs first, and limits the time.
   * @throws {Failure} If the subject breaks the rule.
   * @throws {NotOffered} If the subject lacks the optional member that the rule is about.
   * @throws {NotChecked} If this subject or its data give no opportunity to check it.
   */
  run(context: Context): Promise<void>;
}

type CaseTable = Readonly<Record<string, Omit<ConformanceCase, 'id' | 'profile'>>>;

/** Turns a table of cases by name into cases with ids. */
export const defineCases = (profile: Profile, table: CaseTable): readonly ConformanceCase[] =>
  Object.entries(table).map(([name, each]) => ({ id: `${profile}/${name}`, profile, ...each }));

import { isAdapterError } from '../adapter/adapter-error.ts';
import type { OperationId } from '../contract/models.ts';
import { operationRoutes } from '../contract/operations.gen.ts';
import { assertPermission } from '../server/access.ts';
import { Failure, NotChecked, NotOffered } from './assert.ts';
import { type ConformanceCase, type Need, type Profile, profiles } from './case.ts';
import { cases } from './cases/index.ts';
import { Context, type RunOptions, type Subject } from './context.ts';

/**
 * - `passed`: the subject follows the rule.
 * - `failed`: it breaks the rule.
 * - `not-offered`: it lacks an operation or an optional member that the rule is about.
 * - `not-checked`: the options or the data of the run give no opportunity to check the rule.
 */
export type Result = 'passed' | 'failed' | 'not-offered' | 'not-checked';

/** The result of one case. */
export interface CaseResult {
  readonly id: string;
  readonly title: string;
  readonly profile: Profile;
  readonly result: Result;
  /** Why the case has not passed. */
  readonly reason?: string;
  /** If the case failed: the effect on users of the elements. */
  readonly onScreen?: string;
}

/** The results of a run. Contains no times, so that reports can be compared. */
export interface Report {
  readonly counts: Readonly<Record<Result, number>>;
  readonly cases: readonly CaseResult[];
  /** How many customers the run has created. They stay, because the contract has no operation to delete them. */
  readonly customersLeft: number;
  /** How many invites could not be revoked at the end. */
  readonly invitesLeft: number;
}

/** What to check, and how. */
export interface ReportOptions extends RunOptions {
  /** @default every profile */
  readonly profiles?: readonly Profile[];
  /** Receives each result as soon as there is one. */
  readonly onResult?: (result: CaseResult) => void;
}

/**
 * Checks a back end against the contract.
 *
 * Reads only, unless `allowWrites` is set. The names of companies that it creates begin with “Conformance check”, and it
 * revokes all invites that it has sent.
 *
 * @param subject - An adapter, or the URL of an API, for which the cases about HTTP are checked as well.
 * @example
 * const report = await run('http://localhost:4010', { allowWrites: true });
 * console.log(report.counts.failed);
 */
export async function run(
  subject: Subject,
  { profiles: chosen = profiles, onResult, ...options }: ReportOptions = {},
): Promise<Report> {
  const context = new Context(subject, options);
  const results: CaseResult[] = [];
  for (const each of cases) {
    if (!chosen.includes(each.profile)) continue;
    const result = await runCase(each, context);
    results.push(result);
    onResult?.(result);
  }
  return { ...toReport(results, context), invitesLeft: await context.cleanUp() };
}

function toReport(results: readonly CaseResult[], { customerCount }: Context): Omit<Report, 'invitesLeft'> {
  const count = (wanted: Result) => results.filter(({ result }) => result === wanted).length;
  return {
    counts: {
      passed: count('passed'),
      failed: count('failed'),
      'not-offered': count('not-offered'),
      'not-checked': count('not-checked'),
    },
    cases: results,
    customersLeft: customerCount,
  };
}

/** Runs one case. Resolves with its result, and never rejects. */
export async function runCase(each: ConformanceCase, context: Context): Promise<CaseResult> {
  const { id, title, profile, onScreen } = each;
  const { timeout = 10_000 } = context.options;
  const controller = new AbortController();
  const start = (ms: number) =>
    setTimeout(() => controller.abort(new Failure(`took longer than ${timeout / 1000} s`)), ms);
  let timer = start(timeout);
  context.signal = controller.signal;
  context.extendTime = (ms) => {
    clearTimeout(timer);
    timer = start(timeout + ms);
  };
  const base = { id, title, profile };
  try {
    const unmet = await untilAborted(controller.signal, findUnmetNeed(each.needs, context));
    if (unmet) return { ...base, ...unmet };
    await untilAborted(controller.signal, each.run(context));
    return { ...base, result: 'passed' };
  } catch (error) {
    if (error instanceof NotChecked) return { ...base, result: 'not-checked', reason: error.message };
    if (error instanceof NotOffered) return { ...base, result: 'not-offered', reason: error.message };
    // The adapter of a partial API finds out only when it calls.
    if (!context.client && isAdapterError(error) && error.code === 'not-offered')
      return { ...base, result: 'not-offered', reason: 'The adapter rejects an operation as not offered.' };
    return { ...base, result: 'failed', reason: describe(error), onScreen };
  } finally {
    clearTimeout(timer);
    // Close what the case has left open, such as streams.
    controller.abort(new Failure('the case has ended'));
  }
}

/**
 * Runs one case in a test runner.
 * @param skip - Skips the current test, with the reason.
 * @throws {Error} If the case fails. The message says what users of the elements see.
 * @example
 * for (const each of cases) test(each.title, (t) => verify(each, context, (reason) => t.skip(reason)));
 */
export async function verify(
  each: ConformanceCase,
  context: Context,
  skip: (reason: string) => void = () => {},
): Promise<void> {
  const { result, reason = '', onScreen } = await runCase(each, context);
  if (result === 'failed') throw new Error(`${reason}\nOn screen: ${onScreen}`);
  if (result !== 'passed') skip(`${result}: ${reason}`);
}

const optionReasons = {
  writes: 'The run may not create records.',
  http: 'The subject is an adapter, not a URL.',
  origin: 'There is no origin of a page.',
  credentials: 'There are no headers that authenticate requests.',
  'second-reseller': 'There are no credentials of a second reseller.',
  mailbox: 'There is no mailbox.',
  clock: 'The clock of the server cannot be moved.',
} as const satisfies Partial<Record<Need, string>>;

async function findUnmetNeed(
  needs: readonly Need[],
  context: Context,
): Promise<Pick<CaseResult, 'result' | 'reason'> | undefined> {
  const operations = needs.filter((need): need is OperationId => Object.hasOwn(operationRoutes, need));
  const { client, options, secondReseller } = context;
  const met: Readonly<Record<keyof typeof optionReasons, boolean>> = {
    writes: options.allowWrites ?? false,
    http: client !== undefined,
    origin: options.origin !== undefined,
    credentials: client?.hasCredentials ?? false,
    'second-reseller': secondReseller !== undefined,
    mailbox: options.mailbox !== undefined,
    clock: options.advanceClock !== undefined,
  };
  // Before any request: a probe of a write is sent only if writes are allowed.
  for (const need of needs)
    if (isOption(need) && !met[need]) return { result: 'not-checked', reason: optionReasons[need] };
  for (const operation of operations)
    if (!(await context.offers(operation)))
      return { result: 'not-offered', reason: `${operationRoutes[operation]} is not offered.` };
  if (!(await context.offers('getSession'))) return undefined;
  const session = await context.session().catch(() => undefined);
  for (const operation of session ? operations : [])
    try {
      assertPermission(operation, session);
    } catch (error) {
      return { result: 'not-checked', reason: (error as Error).message };
    }
  return undefined;
}

const isOption = (need: Need): need is keyof typeof optionReasons => Object.hasOwn(optionReasons, need);

/** Settles like the promise, or rejects with the signal's reason once it is aborted. */
function untilAborted<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}

function describe(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (isAdapterError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

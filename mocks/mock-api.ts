import { createClock, type MockClock } from './clock.ts';
import { handlers } from './handlers/handlers.ts';
import type { Mail } from './mail/outbox.ts';
import { answer } from './pipeline/answer.ts';
import { checkReply, type ContractViolation, toViolationReply } from './pipeline/check-reply.ts';
import { answerPreflight } from './pipeline/cors.ts';
import { ProblemError } from './pipeline/problem-error.ts';
import { type Reply, toResponse } from './pipeline/reply.ts';
import { matchRoute } from './pipeline/router.ts';
import { type ScenarioName, toScenarioName } from './scenarios/scenarios.ts';
import { createWorld, type World } from './world.ts';

export interface MockApiOptions {
  /** The state to start with; `default` by default. */
  readonly scenario?: ScenarioName;
  /** Where the pages call it; may be relative. `https://reseller-api.example` by default. */
  readonly baseUrl?: string;
  /** The page behind the registration links in mails. */
  readonly registrationUrl?: string;
  /** The system's time by default. */
  readonly clock?: MockClock;
  /** Milliseconds before each answer; none by default. */
  readonly latency?: number;
}

/** A reseller API that lives in memory and behaves like a real one. */
export interface MockApi {
  readonly baseUrl: string;
  readonly scenario: ScenarioName;
  readonly clock: MockClock;
  /** Replies that broke the contract since the last reset. Each was answered with a 500 that says why. */
  readonly contractViolations: readonly ContractViolation[];
  /** Answers any request below `baseUrl`. */
  handle(request: Request): Promise<Response>;
  /** The mails that would have been sent, the newest first. */
  outbox(): Promise<readonly Mail[]>;
  /** Starts anew, in the same scenario or in another. */
  reset(scenario?: ScenarioName): void;
}

/** Throws where there is no such scenario. */
export function createMockApi(options: MockApiOptions = {}): MockApi {
  const { scenario = 'default', registrationUrl = 'http://localhost:5173/white-label/', latency = 0 } = options;
  const { clock = createClock(), baseUrl = 'https://reseller-api.example' } = options;
  const base = new URL(baseUrl, globalThis.location?.href);
  const basePath = base.pathname.replace(/\/$/, '');
  const violations: ContractViolation[] = [];
  let current: { readonly scenario: ScenarioName; readonly world: Promise<World> };

  function reset(name: ScenarioName) {
    toScenarioName(name);
    violations.length = 0;
    current = { scenario: name, world: createWorld(name, { basePath, registrationUrl, clock, latency }) };
  }

  async function reply(request: Request): Promise<Reply> {
    const { pathname } = new URL(request.url);
    const route = pathname.startsWith(basePath) && matchRoute(request.method, pathname.slice(basePath.length));
    if (!route || !handlers[route.operationId])
      return new ProblemError('not-found', `This version of the mock has no ${request.method} ${pathname}.`).reply;
    const answered = await answer(await current.world, route, request);
    const violation = checkReply(route.operationId, answered);
    if (!violation) return answered;
    violations.push(violation);
    return toViolationReply(violation);
  }

  reset(scenario);
  return {
    baseUrl: base.origin + basePath,
    clock,
    contractViolations: violations,
    get scenario() {
      return current.scenario;
    },
    handle: async (request) =>
      request.method === 'OPTIONS' ? answerPreflight(request) : toResponse(await reply(request), request, clock.now()),
    outbox: async () => (await current.world).outbox.mails,
    reset: (name = current.scenario) => reset(name),
  };
}

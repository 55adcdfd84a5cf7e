import type { Invite } from '../src/contract/models.ts';
import { createClock, type MockClock } from './clock.ts';
import { type ActiveFault, ActiveFaults } from './faults/active-faults.ts';
import type { Injection } from './faults/faults.ts';
import { loginPath, showLoginPage } from './faults/login-page.ts';
import { reportDelivery } from './handlers/report-delivery.ts';
import { retainRequest } from './retain-request.ts';
import type { Mail } from './mail/outbox.ts';
import { runOperation } from './run-operation.ts';
import { checkReply, type ContractViolation, toViolationReply } from './pipeline/check-reply.ts';
import { answerPreflight } from './pipeline/cors.ts';
import { ProblemError } from './pipeline/problem-error.ts';
import { type Reply, toResponse } from './pipeline/reply.ts';
import { matchRoute, type Route } from './pipeline/router.ts';
import { type ScenarioName, toScenarioName } from './scenarios/scenarios.ts';
import { createMockState, type MockState } from './mock-state.ts';

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
  /** How long slow faults take, in milliseconds; 1000 by default. */
  readonly faultDelay?: number;
}

/** A reseller API that lives in memory and behaves like a real one. */
export interface MockApi {
  readonly baseUrl: string;
  readonly scenario: ScenarioName;
  readonly clock: MockClock;
  /** Replies that broke the contract since the last reset. Each was answered with a 500 that says why. */
  readonly contractViolations: readonly ContractViolation[];
  /** The faults that are waiting for calls. */
  readonly faults: readonly ActiveFault[];
  /** Answers any request below `baseUrl`. Rejects with a TypeError where a fault breaks the connection. */
  handle(request: Request): Promise<Response>;
  /** `handle` in the shape of the browser's `fetch`: follows redirects. */
  readonly fetch: typeof globalThis.fetch;
  /** Spoils the replies to some calls. Returns what ends that. Throws where there is no such fault or operation. */
  inject(injection: Injection): () => void;
  /** Takes all faults away. */
  clearFaults(): void;
  /** The mails that would have been sent, the newest first. */
  outbox(): Promise<readonly Mail[]>;
  /**
   * Acts as the mail provider's webhook: an invite's last mail was delivered, has bounced … Whoever watches hears of it.
   * Rejects with a RangeError where there is no such invite or delivery, or where that mail could not be sent.
   */
  reportDelivery(inviteId: string, delivery: Invite['delivery']): Promise<void>;
  /** Starts anew, without faults, in the same scenario or in another. */
  reset(scenario?: ScenarioName): void;
}

/** Throws where there is no such scenario. */
export function createMockApi(options: MockApiOptions = {}): MockApi {
  const { scenario = 'default', registrationUrl = 'http://localhost:5174/', latency = 0 } = options;
  const { clock = createClock(), baseUrl = 'https://reseller-api.example', faultDelay = 1000 } = options;
  const base = new URL(baseUrl, globalThis.location?.href);
  const basePath = base.pathname.replace(/\/$/, '');
  const violations: ContractViolation[] = [];
  const faults = new ActiveFaults();
  let current: { readonly scenario: ScenarioName; readonly state: Promise<MockState> };

  function reset(name: ScenarioName) {
    toScenarioName(name);
    violations.length = 0;
    faults.clear();
    const reportViolation = (violation: ContractViolation) => void violations.push(violation);
    const state = createMockState(name, { basePath, registrationUrl, clock, latency, reportViolation });
    current = { scenario: name, state };
  }

  const handle = retainRequest(async (request) => {
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : '';
    const route = matchRoute(request.method, path);
    const next = async (sent = request) => toResponse(await answerRoute(route, sent), sent, clock.now());
    if (request.method === 'OPTIONS') return answerPreflight(request);
    if (path === loginPath) return showLoginPage(request);
    if (!route) return next();
    const { operationId } = route;
    return faults.answer({ request, operationId, path, now: clock.now(), delay: faultDelay, next });
  });

  async function answerRoute(route: Route | undefined, request: Request): Promise<Reply> {
    if (!route) {
      const { pathname } = new URL(request.url);
      return new ProblemError('not-found', `This version of the mock has no ${request.method} ${pathname}.`).reply;
    }
    const reply = await runOperation(await current.state, route, request);
    const violation = checkReply(route.operationId, reply);
    if (!violation) return reply;
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
    get faults() {
      return faults.list;
    },
    inject: (injection) => faults.inject(injection),
    clearFaults: () => faults.clear(),
    handle,
    fetch: (input, init) =>
      fetchFollowingRedirect(handle, input instanceof Request && !init ? input : new Request(input, init)),
    outbox: async () => (await current.state).outbox.mails,
    reportDelivery: async (inviteId, delivery) => reportDelivery(await current.state, inviteId, delivery),
    reset(name = current.scenario) {
      const { state } = current;
      reset(name);
      // Whoever watches comes back to the new one.
      void state.then(({ inviteLog }) => inviteLog.end());
    },
  };
}

/** Follows one redirect, as a GET: the mock has no more. Redirects that are not to be followed are shown as they are. */
async function fetchFollowingRedirect(handle: MockApi['handle'], request: Request): Promise<Response> {
  const { signal, headers, redirect } = request;
  const response = await handle(request);
  const location = response.headers.get('Location');
  if (response.status !== 301 || location === null || redirect === 'manual') return response;
  if (redirect === 'error') throw new TypeError('There was a redirect.');
  const followed = await handle(new Request(new URL(location, request.url), { headers, signal }));
  return Object.defineProperty(followed, 'redirected', { value: true });
}

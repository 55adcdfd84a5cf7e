import type { Invite } from '../src/contract/models.ts';
import type { ContractViolation } from '../src/server/check-reply.ts';
import { retainRequest } from '../src/server/retain-request.ts';
import { matchRoute } from '../src/server/router.ts';
import { createClock, type MockClock } from './clock.ts';
import { type ActiveFault, ActiveFaults } from './faults/active-faults.ts';
import type { Injection } from './faults/faults.ts';
import { loginPath, showLoginPage } from './faults/status-faults.ts';
import { reportDelivery } from './adapter/report-delivery.ts';
import type { Mail } from './mail/outbox.ts';
import { createMockHandler } from './mock-handler.ts';
import { type ScenarioName, toScenarioName } from './scenarios/scenarios.ts';
import { createMockStates, type MockState } from './mock-state.ts';

export interface MockApiOptions {
  /** The initial state. @default 'default' */
  readonly scenario?: ScenarioName;
  /** The URL that pages call; may be relative. @default 'https://reseller-api.example' */
  readonly baseUrl?: string;
  /** The page that registration links in emails open. @default 'http://localhost:5174/' */
  readonly registrationUrl?: string;
  /** Follows the system time by default. */
  readonly clock?: MockClock;
  /** Delay before each response, in milliseconds. @default 0 */
  readonly latency?: number;
  /** Duration of slow faults, in milliseconds. @default 1000 */
  readonly faultDelay?: number;
}

/** An in-memory reseller API that behaves like a real back end. */
export interface MockApi {
  readonly baseUrl: string;
  readonly scenario: ScenarioName;
  readonly clock: MockClock;
  /** Replies since the last reset that broke the contract. Each was replaced by a 500, and logged. */
  readonly contractViolations: readonly ContractViolation[];
  /** Faults that still apply to future calls. */
  readonly faults: readonly ActiveFault[];
  /** Handles any request below `baseUrl`. Rejects with a TypeError if a fault breaks the connection. */
  handle(request: Request): Promise<Response>;
  /** `handle` with the signature of `fetch`; follows redirects. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * Activates a fault.
   * @returns A function that removes it.
   * @throws {RangeError} If there is no such fault or operation.
   */
  inject(injection: Injection): () => void;
  /** Removes all faults. */
  clearFaults(): void;
  /** The emails that would have been sent, newest first. */
  outbox(): Promise<readonly Mail[]>;
  /**
   * Acts as the mail provider's webhook: records whether an invite's last email was delivered, bounced, and so on, and
   * notifies `watchInvites` streams. Rejects with a RangeError if there is no such invite or delivery, or if that email
   * was never handed to a provider.
   */
  reportDelivery(inviteId: string, delivery: Invite['delivery']): Promise<void>;
  /** Restores the initial state of the current or the given scenario, and removes all faults. */
  reset(scenario?: ScenarioName): void;
}

/** @throws {RangeError} If there is no such scenario. */
export function createMockApi(options: MockApiOptions = {}): MockApi {
  const { scenario = 'default', registrationUrl = 'http://localhost:5174/', latency = 0 } = options;
  const { clock = createClock(), baseUrl = 'https://reseller-api.example', faultDelay = 1000 } = options;
  const base = new URL(baseUrl, globalThis.location?.href);
  const basePath = base.pathname.replace(/\/$/, '');
  const violations: ContractViolation[] = [];
  const faults = new ActiveFaults();
  let current: BackEnd;

  function reset(name: ScenarioName) {
    toScenarioName(name);
    violations.length = 0;
    faults.clear();
    const states = createMockStates(name, { registrationUrl, clock, latency });
    const handler = states.then((created) =>
      createMockHandler(created, { basePath, onViolation: (violation) => violations.push(violation) }),
    );
    current = { scenario: name, states, handler };
  }

  // Calls in progress finish against the state in which they started.
  const handle = retainRequest(async (request) => {
    const { handler } = current;
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : '';
    if (path === loginPath) return showLoginPage(request);
    const next = async (sent = request) => (await handler)(sent);
    const route = matchRoute(request.method, path);
    if (!route) return next();
    const { operationId } = route;
    return faults.answer({ request, operationId, path, now: clock.now(), delay: faultDelay, next });
  });

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
    outbox: async () =>
      (await current.states)
        .flatMap(({ outbox }) => outbox.mails)
        .toSorted((a, b) => Date.parse(b.sentAt) - Date.parse(a.sentAt)),
    async reportDelivery(inviteId, delivery) {
      const states = await current.states;
      reportDelivery(states.find(({ db }) => db.invites.get(inviteId)) ?? states[0]!, inviteId, delivery);
    },
    reset(name = current.scenario) {
      const { states } = current;
      reset(name);
      // Close open streams, so that their clients reconnect to the new state.
      void states.then((old) => old.forEach(({ inviteLog }) => inviteLog.end()));
    },
  };
}

/** The states of a scenario, and the handler that serves them. */
interface BackEnd {
  readonly scenario: ScenarioName;
  readonly states: Promise<readonly MockState[]>;
  readonly handler: Promise<(request: Request) => Promise<Response>>;
}

/** Follows one redirect, as a GET: the mock never sends two in a row. Honours `redirect: 'manual'` and `'error'`. */
async function fetchFollowingRedirect(handle: MockApi['handle'], request: Request): Promise<Response> {
  const { signal, headers, redirect } = request;
  const response = await handle(request);
  const location = response.headers.get('Location');
  if (response.status !== 301 || location === null || redirect === 'manual') return response;
  if (redirect === 'error') throw new TypeError('There was a redirect.');
  const followed = await handle(new Request(new URL(location, request.url), { headers, signal }));
  return Object.defineProperty(followed, 'redirected', { value: true });
}

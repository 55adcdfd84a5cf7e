import { AdapterError } from '../src/adapter/adapter-error.ts';
import { toProblemReply } from '../src/server/problem.ts';
import { toResponse } from '../src/server/reply.ts';
import { day, toTimestamp } from './clock.ts';
import { faults, toInjection } from './faults/faults.ts';
import { toDelivery } from './adapter/report-delivery.ts';
import type { MockApi } from './mock-api.ts';
import { corsHeaders } from './cors.ts';
import { scenarios, toScenarioName } from './scenarios/scenarios.ts';

type Input = Readonly<Record<string, unknown>>;
type Control = (api: MockApi, input: Input) => object | Promise<object>;

/** The control endpoints by route. They are not part of the contract, and only the Node server exposes them. */
const controls: Readonly<Record<string, Control>> = {
  'GET /_mock/outbox': async (api) => ({ items: await api.outbox() }),
  'GET /_mock/scenarios': (api) => ({ items: listSummaries(scenarios), current: api.scenario }),
  'POST /_mock/reset'(api, { scenario = api.scenario }) {
    api.reset(toScenarioName(toText(scenario)));
    return { current: api.scenario };
  },
  'GET /_mock/faults': (api) => ({ items: listSummaries(faults), active: api.faults }),
  'POST /_mock/faults'(api, input) {
    api.inject(toInjection(input));
    return { active: api.faults };
  },
  'DELETE /_mock/faults'(api) {
    api.clearFaults();
    return { active: api.faults };
  },
  async 'POST /_mock/deliveries'(api, { inviteId, delivery }) {
    await api.reportDelivery(toText(inviteId), toDelivery(toText(delivery)));
    return { inviteId, delivery };
  },
  'POST /_mock/clock'(api, { advance }) {
    api.clock.advance(toMilliseconds(advance));
    return { now: toTimestamp(api.clock.now()) };
  },
};

/** Handles a control call. @returns `undefined` if the request is not one. */
export async function handleControl(api: MockApi, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (request.method === 'OPTIONS' && pathname.startsWith('/_mock/')) return answerPreflight(request);
  const name = `${request.method} ${pathname}`;
  const control = Object.hasOwn(controls, name) ? controls[name] : undefined;
  if (!control) return undefined;
  try {
    return Response.json(await control(api, await readInput(request)), { headers: corsHeaders(request) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = new AdapterError('validation-failed', { detail: error.message });
    return toResponse(toProblemReply(problem), corsHeaders(request), api.clock.now());
  }
}

const answerPreflight = (request: Request) =>
  new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request),
      'Access-Control-Allow-Methods': 'GET, POST, DELETE',
      'Access-Control-Allow-Headers': 'Content-Type',
    },
  });

const listSummaries = (table: Readonly<Record<string, { readonly summary: string }>>) =>
  Object.entries(table).map(([name, { summary }]) => ({ name, summary }));

const toText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Treats a missing body as `{}`, and ignores the Content-Type so that a plain `curl -d` works. */
async function readInput(request: Request): Promise<Input> {
  const text = await request.text();
  try {
    const value: unknown = JSON.parse(text || '{}');
    if (typeof value === 'object' && value && !Array.isArray(value)) return value as Input;
  } catch {
    // Not JSON: throw the same error as for JSON that is not an object.
  }
  throw new RangeError('The body must be a JSON object.');
}

/** The largest step the clock accepts in one call, in milliseconds. */
const maxAdvance = 100 * 365 * day;

function toMilliseconds(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= maxAdvance) return value;
  throw new RangeError('"advance" must be a number of milliseconds, at most 100 years, such as {"advance": 60000}.');
}

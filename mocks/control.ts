import { day, toTimestamp } from './clock.ts';
import { faults, toInjection } from './faults/faults.ts';
import { toDelivery } from './handlers/report-delivery.ts';
import type { MockApi } from './mock-api.ts';
import { corsHeaders } from './pipeline/cors.ts';
import { ProblemError } from './pipeline/problem-error.ts';
import { toResponse } from './pipeline/reply.ts';
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
  const name = `${request.method} ${new URL(request.url).pathname}`;
  const control = Object.hasOwn(controls, name) ? controls[name] : undefined;
  if (!control) return undefined;
  try {
    return Response.json(await control(api, await readInput(request)), { headers: corsHeaders(request) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return toResponse(new ProblemError('validation-failed', error.message).reply, request, api.clock.now());
  }
}

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

import type { MockApi } from './mock-api.ts';
import { corsHeaders } from './pipeline/cors.ts';
import { scenarios, toScenarioName } from './scenarios/scenarios.ts';

/** Answers the calls that steer the mock. They are outside the contract, and only the server on Node has them. */
export async function handleControl(api: MockApi, request: Request): Promise<Response | undefined> {
  const reply = (body: object, status = 200) => Response.json(body, { status, headers: corsHeaders(request) });
  switch (`${request.method} ${new URL(request.url).pathname}`) {
    case 'GET /_mock/outbox':
      return reply({ items: await api.outbox() });
    case 'GET /_mock/scenarios':
      return reply({ items: listScenarios(), current: api.scenario });
    case 'POST /_mock/reset':
      try {
        api.reset(await readScenario(request, api));
        return reply({ current: api.scenario });
      } catch (error) {
        return reply({ error: error instanceof Error ? error.message : String(error) }, 422);
      }
    default:
      return undefined;
  }
}

const listScenarios = () => Object.entries(scenarios).map(([name, { summary }]) => ({ name, summary }));

/** An empty body keeps the scenario. */
async function readScenario(request: Request, api: MockApi) {
  const text = await request.text();
  const { scenario = api.scenario } = (text ? JSON.parse(text) : {}) as { scenario?: string };
  return toScenarioName(scenario);
}

// `npm run mock-api -- --port 4010 --scenario default --fault '*=latency'`: the mock over real HTTP.
import { parseArgs } from 'node:util';
import { parseInjection } from './faults/faults.ts';
import { createMockApi } from './mock-api.ts';
import { serve } from './node.ts';
import { toScenarioName } from './scenarios/scenarios.ts';

try {
  await start();
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      scenario: { type: 'string', default: 'default' },
      fault: { type: 'string', multiple: true, default: [] },
      'registration-url': { type: 'string' },
    },
  });
  const { host, 'registration-url': registrationUrl } = values;
  const scenario = toScenarioName(values.scenario);
  const port = toPort(values.port);
  const api = createMockApi({ scenario, ...(registrationUrl && { registrationUrl }) });
  for (const text of values.fault) api.inject(parseInjection(text));
  const server = await serve(api, { port, host });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`Mock API  ${server.url}`);
  console.log(`Scenario  ${scenario}`);
  for (const { fault, operation = '*', times } of api.faults) console.log(`Fault     ${operation}=${fault}:${times}`);
  console.log(`Try       curl '${server.url}/invites?limit=1'`);
  console.log(`Mails     curl '${server.url}/_mock/outbox'`);
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new RangeError(`"${text}" is not a port.`);
}

/** Describes the error in one line, with a hint where there is one. */
function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'This port is in use. Choose another one with --port, or any with --port 0.';
  return message.split('\n')[0] ?? 'The mock could not start.';
}

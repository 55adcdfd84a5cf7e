// The `mock-api` command: serves the mock over HTTP.
import { parseArgs } from 'node:util';
import { faults, parseInjection } from './faults/faults.ts';
import { createMockApi } from './mock-api.ts';
import { serve } from './node.ts';
import { scenarios, toScenarioName } from './scenarios/scenarios.ts';

const help = `Usage: reseller-elements mock-api [options]

Serves the mock reseller API. It keeps its data in memory and answers pages on every origin.

Options:
  --port <number>           The port. 0 picks any free one. Default: 4010
  --host <address>          The address to listen on. Default: 127.0.0.1
  --scenario <name>         The data to start with. Default: default
  --fault <operation=fault> Make calls fail, such as inviteCustomer=commit-then-drop:once or *=latency. Repeatable
  --registration-url <url>  The page that links in emails open
  --help                    Show this text

Scenarios: ${Object.keys(scenarios).join(', ')}
Faults:    ${Object.keys(faults).join(', ')}
`;

/** Runs the command. Prints invalid options and ports in use as one line, and sets the exit code to 1. */
export async function runMockApi(args: string[]): Promise<void> {
  try {
    await start(args);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

async function start(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      scenario: { type: 'string', default: 'default' },
      fault: { type: 'string', multiple: true, default: [] },
      'registration-url': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(help);
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

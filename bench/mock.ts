// `node bench/mock.ts`: measures how fast the mock answers over HTTP with 100,000 invites and 20,000 customers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const starts = 3;
const runs = 15;
const script = fileURLToPath(new URL('../mocks/bin.ts', import.meta.url));

const sorts = ['companyName', '-companyName', 'lastSentAt', '-lastSentAt', 'expiresAt', '-expiresAt'];
const lists: readonly (readonly [name: string, path: string])[] = [
  ['first page', '/invites'],
  ['first page of 100', '/invites?limit=100'],
  ...sorts.map((sort) => [`sort ${sort}`, `/invites?sort=${sort}`] as const),
  ['search, one word', '/invites?q=northgate'],
  ['search, two words', '/invites?q=bakery+weber'],
  ['search, nothing found', '/invites?q=nowhere'],
  ['filter by status', '/invites?status=pending&status=expired'],
  ['filter by delivery', '/invites?delivery=bounced'],
  ['needs attention', '/invites?attention=true'],
  ['all at once', '/invites?q=solar&status=pending&delivery=delivered&sort=companyName'],
  ['customers', '/customers'],
  ['customers, search', '/customers?q=solar'],
];

interface Server {
  readonly url: string;
  /** Milliseconds from running the command to the first page. */
  readonly startedIn: number;
  stop(): Promise<unknown>;
}

async function start(): Promise<Server> {
  const started = performance.now();
  const child = spawn(process.execPath, [script, 'mock-api', '--port', '0', '--scenario', 'many'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const url = /http:\S+/.exec(output)![0];
  await getPage(`${url}/invites`);
  const startedIn = performance.now() - started;
  return { url, startedIn, stop: () => (child.kill(), once(child, 'exit')) };
}

interface Page {
  readonly total: number;
  readonly nextCursor?: string;
}

async function getPage(url: string): Promise<Page> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as Page;
}

async function time(url: string): Promise<number> {
  const started = performance.now();
  await getPage(url);
  return performance.now() - started;
}

/** Returns the cursor behind the given number of pages. */
async function findCursor(url: string, pages: number): Promise<string> {
  let cursor = (await getPage(url)).nextCursor!;
  for (let page = 1; page < pages; page++) cursor = (await getPage(`${url}&cursor=${cursor}`)).nextCursor!;
  return cursor;
}

function median(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!.toFixed(1).padStart(8);
}

const startTimes: number[] = [];
for (let count = 1; count < starts; count++) {
  const server = await start();
  startTimes.push(server.startedIn);
  await server.stop();
}
const server = await start();
startTimes.push(server.startedIn);
console.log(`Node ${process.version}, ${availableParallelism()} cores; medians in milliseconds`);
console.log(`${median(startTimes)}  start, to the first page (of ${starts})`);

const walk = '/invites?limit=100&sort=companyName';
const deep = await findCursor(server.url + walk, 500);
for (const [name, path] of [...lists, ['page 501 of 1,000, by cursor', `${walk}&cursor=${deep}`] as const]) {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await time(server.url + path));
  console.log(`${median(times)}  ${name}`);
}
await server.stop();

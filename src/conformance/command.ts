// The command `conformance`: checks a back end over HTTP. The only part of the kit that needs Node.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { type Profile, profiles } from './case.ts';
import { namePrefix } from './context.ts';
import { type Mailbox, readMails } from './mailbox.ts';
import { toMarkdown } from './markdown.ts';
import { type Report, type ReportOptions, run } from './run.ts';

const help = `Usage: reseller-elements conformance <url> [options]

Checks a back end against the contract. Reads only, unless --allow-writes is given. Prints a table in Markdown.
Exits with 0 if no case failed, 1 if one failed, and 2 if the options are wrong or nothing answers.

Options:
  --profile <names>         The groups of cases, separated by commas. Default: all
  --header <name: value>    A header that authenticates each request. Repeatable
  --other-header <…>        The same for a second reseller, for the profile isolation. Repeatable
  --allow-writes            Create invites and customers named "Conformance check …". Invites are revoked at the end
  --mail-domain <domain>    The domain of the email addresses that are invited. Default: example.test
  --billing-email <email>   The email of a billing account, if the API does not list them
  --mailbox <url|command>   Reads emails: a URL, or a command that gets the address as its last argument
  --clock <url>             Takes {"advance": milliseconds} by POST, and moves the clock of the server
  --origin <origin>         The origin of a page that calls the API, for the cases about CORS
  --max-wait <seconds>      How long to wait until an invite may be resent. Default: 90
  --timeout <seconds>       How long one case may take. Default: 10
  --report <file>           Write the results as JSON
  --help                    Show this text

Profiles: ${profiles.join(', ')}
`;

/** Runs the command, and sets the exit code. */
export async function runConformance(args: string[]): Promise<void> {
  try {
    const failed = await start(args);
    process.exitCode = failed ? 1 : 0;
  } catch (error) {
    console.error((error as Error).message.split('\n')[0]);
    process.exitCode = 2;
  }
}

async function start(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      profile: { type: 'string', default: profiles.join(',') },
      header: { type: 'string', multiple: true, default: [] },
      'other-header': { type: 'string', multiple: true, default: [] },
      'allow-writes': { type: 'boolean', default: false },
      'mail-domain': { type: 'string', default: 'example.test' },
      'billing-email': { type: 'string' },
      mailbox: { type: 'string' },
      clock: { type: 'string' },
      origin: { type: 'string' },
      'max-wait': { type: 'string', default: '90' },
      timeout: { type: 'string', default: '10' },
      report: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const baseUrl = toUrl(positionals);
  const { mailbox, clock, origin, report: file, 'billing-email': billingEmail } = values;
  const others = toHeaders(values['other-header']);
  const options: ReportOptions = {
    profiles: toProfiles(values.profile),
    allowWrites: values['allow-writes'],
    mailDomain: values['mail-domain'],
    maxWait: toMilliseconds(values['max-wait'], '--max-wait'),
    timeout: toMilliseconds(values.timeout, '--timeout'),
    ...(origin !== undefined && { origin }),
    ...(billingEmail !== undefined && { billingEmail }),
    ...(mailbox !== undefined && { mailbox: toMailbox(mailbox) }),
    ...(clock !== undefined && { advanceClock: toClock(clock) }),
    ...(Object.keys(others).length > 0 && { secondReseller: { baseUrl, headers: others } }),
    onResult: ({ result }) => process.stderr.isTTY && process.stderr.write(result === 'failed' ? 'F' : '.'),
  };
  const headers = toHeaders(values.header);
  await assertAnswers(baseUrl);
  const report = await run({ baseUrl, headers }, options);
  if (process.stderr.isTTY) process.stderr.write('\n');
  console.log(`${toMarkdown(report)}\n${describeLeft(report)}`.trimEnd());
  if (file !== undefined) await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`);
  return report.counts.failed;
}

function toUrl([text, ...more]: readonly string[]): string {
  if (text === undefined) throw new RangeError('Give the URL of the API: reseller-elements conformance <url>.');
  if (more.length) throw new RangeError(`Give one URL only: "${more[0]}" is too many.`);
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new RangeError(`"${text}" is not an http or https URL.`);
  return text;
}

function toProfiles(text: string): readonly Profile[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(profiles as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new RangeError(`There is no profile "${unknown}". There are: ${profiles.join(', ')}.`);
  return names as Profile[];
}

function toHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      const [name, value] = [line.slice(0, Math.max(colon, 0)), line.slice(colon + 1).trim()];
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !value)
        throw new RangeError(`"${line}" is not a header. Write such as "Authorization: Bearer …".`);
      return [name, value];
    }),
  );
}

function toMilliseconds(text: string, option: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  throw new RangeError(`${option} takes seconds: "${text}" is none.`);
}

/** Reads emails from a URL, with the address in the parameter `to`, or from the output of a command. */
function toMailbox(text: string): Mailbox {
  if (URL.canParse(text) && /^https?:/.test(text))
    return async (address) => {
      const url = new URL(text);
      url.searchParams.set('to', address);
      return readMails(await (await fetch(url)).json());
    };
  const [command = '', ...args] = text.split(/\s+/);
  return async (address) => {
    const { stdout } = await promisify(execFile)(command, [...args, address]);
    return readMails(JSON.parse(stdout));
  };
}

const toClock = (url: string) => async (ms: number) => {
  const { ok, status } = await fetch(url, { method: 'POST', body: JSON.stringify({ advance: ms }) });
  if (!ok) throw new Error(`The clock answered ${status}.`);
};

/** Fails with one line, instead of one failure for each case. */
async function assertAnswers(baseUrl: string) {
  try {
    const response = await fetch(`${baseUrl.replace(/\/$/, '')}/session`, { redirect: 'manual' });
    await response.body?.cancel();
  } catch {
    throw new Error(`Nothing answers at ${baseUrl}.`);
  }
}

function describeLeft({ customersLeft, invitesLeft }: Report): string {
  const left = [
    ...(customersLeft ? [`${customersLeft} customers, as the contract cannot delete any`] : []),
    ...(invitesLeft ? [`${invitesLeft} invites, which could not be revoked`] : []),
  ];
  return left.length ? `Left behind: ${left.join('; ')}. Their names begin with "${namePrefix}".` : '';
}

import { AdapterError, isAdapterError } from '../adapter/adapter-error.ts';
import type { AdapterMethods, ResellerAdapter } from '../adapter/reseller-adapter.ts';
import type {
  BillingContact,
  Customer,
  Invite,
  NewCustomer,
  NewInvite,
  NewRegistration,
  OperationId,
  Session,
} from '../contract/models.ts';
import { operationRoutes } from '../contract/operations.gen.ts';
import { assume, check } from './assert.ts';
import { listBrokenRules } from './broken-rules.ts';
import { createHttpAdapter, HttpClient, type HttpSubject } from './http.ts';
import { findToken, isTo, type Mailbox, type ReceivedMail } from './mailbox.ts';

/** What to check: an adapter, the URL of an API, or a URL with headers. */
export type Subject = ResellerAdapter | HttpSubject | string;

/** How to check a subject. */
export interface RunOptions {
  /** Allows cases that create records. Invites are revoked at the end; customers stay. @default false */
  readonly allowWrites?: boolean;
  /** The same API with the credentials of another reseller, for `isolation`. */
  readonly secondReseller?: Subject;
  /** The origin of a page that may call the API, such as `https://portal.example`, for the cases about CORS. */
  readonly origin?: string;
  /** Domain of the email addresses that are invited. Choose one that delivers to the mailbox, if there is one. @default 'example.test' */
  readonly mailDomain?: string;
  /** The email of a billing account, for subjects that do not list them. @default a new address */
  readonly billingEmail?: string;
  /** Reads the emails that were sent. Without it, cases about emails are not checked. */
  readonly mailbox?: Mailbox;
  /** How long to watch for further emails after the expected ones, in milliseconds. @default 500 */
  readonly mailSettleTime?: number;
  /** Moves the clock of the server forward, in milliseconds. Without it, cases about expiry are not checked. */
  readonly advanceClock?: (ms: number) => Promise<void> | void;
  /** How long to wait until an invite may be resent, in milliseconds. @default 0 */
  readonly maxWait?: number;
  /** How long one case may take, in milliseconds. Waiting for a resend is not counted. @default 10000 */
  readonly timeout?: number;
}

type Methods = Omit<AdapterMethods, 'extraFields'>;

/** The names of all companies that cases create begin with it. */
export const namePrefix = 'Conformance check';

const words = ['Amber', 'Birch', 'Cedar', 'Delta', 'Ember', 'Fjord', 'Grove', 'Heath', 'Inlet', 'Jetty'] as const;

/** Holds what cases share: the subject, and the records that they have created. */
export class Context {
  readonly options: RunOptions;
  /** Raw requests; `undefined` if the subject is an adapter. */
  readonly client: HttpClient | undefined;
  /** The subject as an adapter. Its replies are recorded for the cases about replies. */
  readonly adapter: ResellerAdapter;
  /** The subject for another reseller. */
  readonly secondReseller: { readonly adapter: ResellerAdapter; readonly client: HttpClient | undefined } | undefined;
  /** Aborted when the time of the current case is up. */
  signal: AbortSignal = new AbortController().signal;
  /** Gives the current case more time, in milliseconds. */
  extendTime: (ms: number) => void = () => {};
  /** Identifies the records of this run. */
  readonly runId = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letter(byte)).join('');
  readonly #created = new Map<string, Invite>();
  readonly #stories = new Map<string, Promise<unknown>>();
  readonly #violations = new Map<OperationId, Set<string>>();
  #count = 0;
  #customers = 0;

  constructor(subject: Subject, options: RunOptions = {}) {
    this.options = options;
    const { adapter, client } = this.#resolve(subject);
    this.client = client;
    this.adapter = adapter;
    if (options.secondReseller !== undefined) this.secondReseller = this.#resolve(options.secondReseller);
  }

  /** The name that all companies of this run begin with. */
  get prefix(): string {
    return `${namePrefix} ${this.runId}`;
  }

  /** How many customers this run has created. The contract has no operation to delete them. */
  get customerCount(): number {
    return this.#customers;
  }

  /** Calls an operation as the elements do, with a new idempotency key unless one is given. */
  call<Id extends Exclude<OperationId, 'watchInvites'>>(
    operation: Id,
    input: Parameters<Methods[Id]>[0],
    { key = crypto.randomUUID(), as = this.adapter }: { readonly key?: string; readonly as?: ResellerAdapter } = {},
  ): ReturnType<Methods[Id]> {
    const method = as[operation] as ((input: object, options: object) => ReturnType<Methods[Id]>) | undefined;
    if (!method) return Promise.reject(new AdapterError('not-offered')) as ReturnType<Methods[Id]>;
    return method.call(as, input, { signal: this.signal, idempotencyKey: key });
  }

  /** The signed-in user. */
  session(): Promise<Session> {
    return this.once('session', () => this.call('getSession', {}));
  }

  /** Runs what several cases are about once, such as a resend, for which a cooldown has to pass. */
  once<Result>(story: string, run: () => Promise<Result>): Promise<Result> {
    const known = this.#stories.get(story) as Promise<Result> | undefined;
    if (known) return known;
    const running = run();
    this.#stories.set(story, running);
    return running;
  }

  /** Creates a company name that no other record has. */
  companyName(): string {
    const number = this.#count++;
    return `${this.prefix} ${words[number % words.length]} ${toLetters(number)}`;
  }

  /** Creates an email address that no other record has. */
  emailAddress(): string {
    return `conformance-${this.runId}-${toLetters(this.#count++)}@${this.options.mailDomain ?? 'example.test'}`;
  }

  /** The input for a new invite. */
  async newInvite(change: Partial<NewInvite> = {}): Promise<NewInvite> {
    return {
      companyName: this.companyName(),
      contactName: 'Ada Okafor',
      contactEmail: this.emailAddress(),
      billingContact: await this.billingContact(),
      ...change,
    };
  }

  /** The input for a new customer. */
  async newCustomer(change: Partial<NewCustomer> = {}): Promise<NewCustomer> {
    return {
      companyName: this.companyName(),
      address: { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: '10119' },
      technicalContact: { email: this.emailAddress() },
      billingContact: await this.billingContact(),
      ...change,
    };
  }

  /** The input for a registration. */
  newRegistration(token: string, change: Partial<NewRegistration> = {}): NewRegistration {
    return {
      token,
      password: 'correct horse battery staple 17',
      companyName: this.companyName(),
      contactName: 'Ada Okafor',
      address: { country: 'DE', line1: 'Torstraße 140', city: 'Berlin', postalCode: '10119' },
      technicalContact: { email: this.emailAddress() },
      ...change,
    };
  }

  /** A billing contact that invites and customers can have. */
  billingContact(as = this.adapter): Promise<BillingContact> {
    return this.once(as === this.adapter ? 'billing' : 'billing of the second reseller', async () => {
      const { billingEmail = this.emailAddress() } = this.options;
      if (!(await this.offers('listBillingAccounts'))) return { email: billingEmail, phone: '+442079460018' };
      const { items } = await this.call('listBillingAccounts', {}, { as });
      const account = items.find(({ isDefault }) => isDefault) ?? items[0];
      assume(account, 'The reseller has no billing account.');
      return { email: account.email, phone: account.phone };
    });
  }

  /** Invites a customer, and remembers to revoke the invite. */
  async invite(change: Partial<NewInvite> = {}, key?: string): Promise<Invite> {
    const input = await this.newInvite(change);
    const { invite } = await this.call('inviteCustomer', input, key === undefined ? {} : { key });
    this.remember(invite);
    return invite;
  }

  /** Remembers to revoke an invite at the end. */
  remember(invite: Invite | undefined): void {
    if (invite?.id !== undefined) this.#created.set(invite.id, invite);
  }

  async addCustomer(change: Partial<NewCustomer> = {}): Promise<Customer> {
    const customer = await this.call('addCustomer', await this.newCustomer(change));
    this.countCustomer();
    return customer;
  }

  /** Counts a customer that stays behind. */
  countCustomer(): void {
    this.#customers++;
  }

  /** Finds an invite in the list by its unique company name. */
  async findInvite({ id, companyName }: Pick<Invite, 'id' | 'companyName'>): Promise<Invite> {
    const { items } = await this.call('listInvites', { q: companyName, limit: 100 });
    const found = items.find((invite) => invite.id === id);
    check(found, `the list does not find the invite by its company name "${companyName}"`);
    return found;
  }

  /**
   * Waits until an invite may be resent.
   * @throws {NotChecked} If that takes too long.
   */
  async untilResendable({ nextResendAt }: Pick<Invite, 'nextResendAt'>): Promise<void> {
    const { serverTime } = await this.call('listInvites', { limit: 1 });
    const ms = nextResendAt === undefined ? 0 : Date.parse(nextResendAt) - Date.parse(serverTime);
    if (ms <= 0) return;
    if (this.options.advanceClock) return this.options.advanceClock(ms);
    const seconds = Math.ceil(ms / 1000);
    assume(
      ms <= (this.options.maxWait ?? 0),
      `An invite may only be resent after ${seconds} s. Allow the run to wait.`,
    );
    this.extendTime(ms);
    await new Promise((resolve) => setTimeout(resolve, ms + 50));
  }

  /** Reads the emails to an address, once at least `count` have arrived and no further one has followed. */
  async mailsTo(address: string, count: number): Promise<readonly ReceivedMail[]> {
    const { mailbox, mailSettleTime = 500 } = this.options;
    assume(mailbox, 'There is no mailbox.');
    const read = async () => (await mailbox(address)).filter((mail) => isTo(mail, address));
    while ((await read()).length < count && !this.signal.aborted)
      await new Promise((resolve) => setTimeout(resolve, 50));
    if (mailSettleTime) await new Promise((resolve) => setTimeout(resolve, mailSettleTime));
    return read();
  }

  /** Returns the token of a registration link: of another link if the subject offers them, or of the email. */
  async tokenOf(invite: Invite): Promise<string> {
    if (await this.offers('createInviteLink')) {
      const { url } = await this.call('createInviteLink', { id: invite.id });
      const token = findToken(url);
      check(token, `the link has no "token": ${url}`);
      return token;
    }
    const [mail] = await this.mailsTo(invite.contactEmail, 1);
    const token = findToken(`${mail?.text} ${mail?.html}`);
    check(token, 'the email has no link with a "token"');
    return token;
  }

  /** Whether the subject offers an operation. */
  async offers(operation: OperationId): Promise<boolean> {
    if (!this.adapter[operation]) return false;
    return this.once(`offers ${operation}`, async () => {
      try {
        if (this.client) return await this.client.offers(operation);
        // The adapter of a partial API has every method. Reads without input can be tried.
        if (isPlainRead(operation)) await this.call(operation, {});
        return true;
      } catch (error) {
        // A subject that fails in another way offers it, or its cases would not fail.
        return !isAdapterError(error) || error.code !== 'not-offered';
      }
    });
  }

  /** The rules that replies to an operation have broken; `undefined` if it was not called. */
  violationsOf(operation: OperationId): readonly string[] | undefined {
    const found = this.#violations.get(operation);
    return found && [...found];
  }

  /** Records whether a reply follows the contract. */
  recordReply(operation: OperationId, status: number, text: string): void {
    const found = this.#violations.get(operation) ?? new Set();
    this.#violations.set(operation, found);
    for (const rule of listBrokenRules(operation, status, text)) found.add(`${status}: ${rule}`);
  }

  /**
   * Revokes every invite that the run has created and that is still open.
   * @returns How many could not be revoked.
   */
  async cleanUp(): Promise<number> {
    let left = 0;
    for (const { id } of this.#created.values()) {
      this.signal = AbortSignal.timeout(this.options.timeout ?? 10_000);
      await this.call('revokeInvite', { id }).catch((error: unknown) => {
        const isClosed = isAdapterError(error) && ['invite-not-pending', 'not-found'].includes(error.code);
        if (!isClosed) left++;
      });
    }
    this.#created.clear();
    return left;
  }

  #resolve(subject: Subject): { readonly adapter: ResellerAdapter; readonly client: HttpClient | undefined } {
    const http = typeof subject === 'string' ? { baseUrl: subject } : 'baseUrl' in subject ? subject : undefined;
    if (!http) return { adapter: this.#observe(subject as ResellerAdapter), client: undefined };
    const client = new HttpClient(http, (...reply) => this.recordReply(...reply));
    return { adapter: createHttpAdapter(client), client };
  }

  /** Records the replies of an adapter as the successful replies of the contract. */
  #observe(adapter: ResellerAdapter): ResellerAdapter {
    const methods = Object.keys(operationRoutes).flatMap((name) => {
      const operation = name as Exclude<OperationId, 'watchInvites'>;
      const method = adapter[operation] as ((input: object, options: object) => Promise<unknown>) | undefined;
      if (!method) return [];
      if (name === 'watchInvites') return [[name, method.bind(adapter)]];
      const status =
        operation === 'completeRegistration' || operation === 'inviteCustomer' || operation === 'addCustomer';
      const observed = async (input: object, options: object) => {
        const reply = await method.call(adapter, input, options);
        this.recordReply(operation, status ? 201 : 200, JSON.stringify(reply) ?? '');
        return reply;
      };
      return [[name, observed]];
    });
    return { ...(Object.fromEntries(methods) as ResellerAdapter), idempotent: adapter.idempotent };
  }
}

const plainReads = ['getSession', 'listBillingAccounts', 'listCustomers', 'listInvites'] as const;

const isPlainRead = (operation: OperationId): operation is (typeof plainReads)[number] =>
  (plainReads as readonly OperationId[]).includes(operation);

const letter = (number: number) => 'bcdfghjklmnpqrstvwxz'.charAt(number % 20);

/**
 * Writes a number in letters, because searches and duplicate checks may treat digits specially. The vowels keep it from being a
 * part of a run's id or of another number, which a search would find as well.
 */
const toLetters = (number: number): string =>
  `u${Array.from(String(number).padStart(4, '0'), (digit) => letter(Number(digit))).join('')}u`;

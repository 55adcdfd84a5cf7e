import { AdapterError } from '../adapter/adapter-error.ts';
import type { CallOptions, ResellerAdapter, WriteOptions } from '../adapter/reseller-adapter.ts';
import { buildRequest } from '../adapter/rest/request.ts';
import type { Invite, OperationId } from '../contract/models.ts';
import { operationRoutes } from '../contract/operations.gen.ts';
import type { Problem } from '../contract/problem.ts';
import { check } from './assert.ts';
import { EventReader } from './event-reader.ts';

/** A reply as it was received. */
export interface RawReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` if it is not JSON. */
  readonly json: unknown;
}

/** How to send a raw request. */
export interface RawRequest {
  /** @default 'GET' */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Leaves out the user's headers. */
  readonly anonymous?: boolean;
  readonly signal: AbortSignal;
}

/** Where an API is, and as whom to call it. */
export interface HttpSubject {
  /** The URL of the API, as for `createRestAdapter`. */
  readonly baseUrl: string;
  /** Headers that authenticate each request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Receives the status and body of each reply to an operation. */
export type OnReply = (operation: OperationId, status: number, text: string) => void;

/** How long to wait for the reply to a probe, in milliseconds. */
const probeTimeout = 5000;

/** Sends requests without retries or tolerance, so that no fault is hidden. */
export class HttpClient {
  readonly #subject: HttpSubject;
  readonly #onReply: OnReply;

  constructor(subject: HttpSubject, onReply: OnReply) {
    this.#subject = subject;
    this.#onReply = onReply;
  }

  get baseUrl(): string {
    return this.#subject.baseUrl.replace(/\/$/, '');
  }

  /** Whether requests are authenticated by headers. */
  get hasCredentials(): boolean {
    return Object.keys(this.#subject.headers ?? {}).length > 0;
  }

  /** Sends a request to a path below the base URL. */
  open(path: string, { method = 'GET', headers, body, anonymous, signal }: RawRequest): Promise<Response> {
    const { fetch = globalThis.fetch, headers: credentials } = this.#subject;
    const init = { method, headers: { ...(!anonymous && credentials), ...headers }, body: body ?? null, signal };
    return fetch(this.baseUrl + path, { ...init, redirect: 'manual' });
  }

  /** Sends a request and reads the whole reply. */
  async send(path: string, request: RawRequest): Promise<RawReply> {
    const response = await this.open(path, request);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  }

  /** Sends JSON with a new idempotency key, unless the headers have one. */
  post(path: string, body: unknown, request: Omit<RawRequest, 'method' | 'body'>): Promise<RawReply> {
    const own = { 'Content-Type': 'application/json', 'Idempotency-Key': `"${crypto.randomUUID()}"` };
    const headers = { ...own, ...request.headers };
    return this.send(path, { ...request, method: 'POST', headers, body: JSON.stringify(body) });
  }

  /**
   * Finds out whether the server offers an operation, without changing anything: a write is sent without a key and without a
   * valid body. Tells 501, and 404 without a problem document, from any other reply.
   */
  async offers(operation: OperationId): Promise<boolean> {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => controller.abort(), probeTimeout);
    try {
      const [method = '', route = ''] = operationRoutes[operation].split(' ');
      const body = method === 'POST' && { headers: { 'Content-Type': 'application/json' }, body: '{}' };
      const response = await this.open(route.replace('{id}', 'conformance-probe'), { method, signal, ...body });
      return response.ok || !isMissing(operation, response, await response.text());
    } finally {
      clearTimeout(timer);
      controller.abort();
    }
  }

  /** Opens the stream of invites. */
  async watch(signal: AbortSignal, lastEventId?: string): Promise<EventReader> {
    const headers = { Accept: 'text/event-stream', ...(lastEventId && { 'Last-Event-ID': lastEventId }) };
    const response = await this.open('/invites/events', { headers, signal });
    if (!response.ok) throw toError('watchInvites', response, await response.text());
    const type = response.headers.get('Content-Type') ?? 'missing';
    check(/^text\/event-stream\b/i.test(type), `the Content-Type of the stream is ${type}`);
    check(response.body, 'the stream has no body');
    return new EventReader(response.body);
  }

  /** @throws {AdapterError} */
  async call(
    operation: OperationId,
    input: object,
    { signal, idempotencyKey }: CallOptions & Partial<WriteOptions>,
  ): Promise<unknown> {
    const parts = buildRequest(this.baseUrl, operation, input as Readonly<Record<string, unknown>>, idempotencyKey);
    const { method, headers, body } = parts;
    const path = parts.url.slice(this.baseUrl.length);
    const response = await this.open(path, { method, headers, signal, ...(body !== undefined && { body }) });
    const text = await response.text();
    if (!isMissing(operation, response, text)) this.#onReply(operation, response.status, text);
    if (!response.ok) throw toError(operation, response, text);
    const json = parse(text);
    check(typeof json === 'object' && json, `the reply to ${operation} is not JSON: ${excerpt(text)}`);
    return json;
  }
}

/** Creates an adapter that reports each reply, and repairs none. */
export function createHttpAdapter(client: HttpClient): ResellerAdapter {
  const methods = Object.keys(operationRoutes).map((name) => {
    const operation = name as OperationId;
    return [operation, (input: object, options: CallOptions) => client.call(operation, input, options)];
  });
  return {
    ...(Object.fromEntries(methods) as ResellerAdapter),
    async *watchInvites(_input, { signal }) {
      const reader = await client.watch(signal);
      try {
        for (;;) {
          const event = await reader.next();
          if (event.type === 'reset') throw new AdapterError('stream-reset');
          if (event.type === 'invite') yield JSON.parse(event.data) as Invite;
        }
      } finally {
        await reader.cancel();
      }
    },
  };
}

function toError(operation: OperationId, response: Response, text: string): AdapterError {
  const { status, headers } = response;
  const { code, detail, errors = [], meta } = (parse(text) ?? {}) as Partial<Problem>;
  const seconds = Number(headers.get('Retry-After') ?? NaN);
  return new AdapterError(isMissing(operation, response, text) ? 'not-offered' : (code ?? `status-${status}`), {
    status,
    detail: `${operationRoutes[operation]} answered ${status}: ${detail ?? excerpt(text)}`,
    fieldErrors: errors,
    ...(meta && { meta }),
    ...(!Number.isNaN(seconds) && { retryAfter: seconds }),
  });
}

/** Whether the server does not offer an operation: 501, or 404 without a problem document. */
const isMissing = (operation: OperationId, response: Response, text: string): boolean =>
  response.status === 501 ||
  (response.status === 404 && !isProblem(response, text) && !operation.endsWith('Registration'));

function isProblem({ headers }: Response, text: string): boolean {
  const { code, title } = (parse(text) ?? {}) as Partial<Problem>;
  return Boolean(code ?? title) || (headers.get('Content-Type')?.startsWith('application/problem+json') ?? false);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const excerpt = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

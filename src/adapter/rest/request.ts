import type { OperationId } from '../../contract/models.ts';
import { operationRoutes } from '../../contract/operations.gen.ts';

type Value = string | number | boolean | undefined;
type Query = Readonly<Record<string, Value | readonly Value[]>>;
type Input = Readonly<Record<string, unknown>>;

/** Method, URL and body of a call, without the host's headers. */
export interface RequestParts {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Puts an operation's input into the path, the query or a JSON body, as the contract defines. */
export function buildRequest(baseUrl: string, id: OperationId, input: Input, idempotencyKey?: string): RequestParts {
  const [method = '', route = ''] = operationRoutes[id].split(' ');
  const path = route.replace('{id}', () => encodeURIComponent(String(input['id'])));
  const url = baseUrl.replace(/\/$/, '') + path;
  const headers: Record<string, string> = { Accept: 'application/json' };
  // A quoted string, as defined by the IETF draft "The Idempotency-Key HTTP Header Field".
  if (idempotencyKey) headers['Idempotency-Key'] = `"${idempotencyKey}"`;
  if (method === 'GET') return { url: url + toQuery(input as Query), method, headers };
  if (path !== route) return { url, method, headers };
  headers['Content-Type'] = 'application/json';
  return { url, method, headers, body: JSON.stringify(input) };
}

function toQuery(input: Query): string {
  const pairs = Object.entries(input).flatMap(([name, value]) =>
    [value].flat().flatMap((item) => (item === undefined ? [] : [[name, String(item)]])),
  );
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}

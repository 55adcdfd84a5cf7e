import { AdapterError } from '../adapter/adapter-error.ts';

/** The largest request body that the handler reads, in bytes. */
export const maxBodyBytes = 1024 * 1024;

/**
 * Reads the body as text, and stops as soon as it is too large.
 * @throws {AdapterError} `payload-too-large`, or `malformed-request` if the body is not UTF-8 or breaks off.
 * @throws {TypeError} If other code has read the body.
 */
export async function readBody(request: Request): Promise<string> {
  if (request.bodyUsed) throw new TypeError('The body of the request was read before the handler could read it.');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  try {
    for await (const chunk of readChunks(request)) {
      bytes += chunk.byteLength;
      if (bytes > maxBodyBytes) break;
      text += decoder.decode(chunk, { stream: true });
    }
    if (bytes <= maxBodyBytes) return text + decoder.decode();
  } catch (cause) {
    throw new AdapterError('malformed-request', { detail: 'The body is not UTF-8, or is incomplete.', cause });
  }
  throw new AdapterError('payload-too-large', { detail: 'The body is larger than 1 MB.' });
}

/** Yields the body in chunks. At once where there are no streams of requests, as in Firefox. */
async function* readChunks(request: Request): AsyncGenerator<Uint8Array> {
  if (!request.body) return yield new Uint8Array(await request.arrayBuffer());
  // Use a reader: not every browser can iterate over a stream.
  const reader = request.body.getReader();
  try {
    for (let { value } = await reader.read(); value; { value } = await reader.read()) yield value;
  } finally {
    await reader.cancel();
  }
}

/**
 * Parses a body whose Content-Type is JSON.
 * @throws {AdapterError} `malformed-request`
 */
export function parseBody(request: Request, text: string): unknown {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new AdapterError('malformed-request', { detail: 'The Content-Type must be application/json.' });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AdapterError('malformed-request', { detail: 'The body is not JSON.' });
  }
}

import { ProblemError } from './problem-error.ts';

/** The largest request body that the mock accepts. */
export const maxBodyBytes = 1024 * 1024;

/** Reads the body as text, and stops as soon as it is too large. */
export async function readBody(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBodyBytes) throw new ProblemError('payload-too-large', 'The body may have 1 MB.');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Parses a body whose Content-Type is JSON. */
export function parseBody(request: Request, text: string): unknown {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new ProblemError('malformed-request', 'The Content-Type must be application/json.');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ProblemError('malformed-request', 'The body is not JSON.');
  }
}

/** The maximum size of a reply, in bytes. Replies of the contract are far smaller. */
const maxBytes = 5_000_000;

/** Whether a response is a redirect, or was reached by one. */
export const isRedirect = ({ redirected, type, status }: Response): boolean =>
  redirected || type === 'opaqueredirect' || Math.trunc(status / 100) === 3;

/** The required members of a reply, as JSON types by name. An array describes its items. */
export type Shape = string | readonly [Shape] | { readonly [member: string]: Shape };

/**
 * Reads the body as text, and reports each chunk as progress.
 * @throws {RangeError} If the body is too large.
 */
export async function readText(response: Response, onProgress: () => void): Promise<string> {
  // Read chunks from a copy: Chrome lists a request as aborted if its own body is read chunk by chunk.
  const reader = response.clone().body?.getReader();
  for (let bytes = 0; ;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return response.text();
    onProgress();
    bytes += value.byteLength;
    if (bytes <= maxBytes) continue;
    // The request ends once both copies are canceled.
    await Promise.all([reader?.cancel(), response.body?.cancel()]);
    throw new RangeError('The reply is too large.');
  }
}

/** @throws {SyntaxError} If the text is not JSON, or lacks required members. */
export function parseReply(text: string, shape: Shape | undefined): object {
  const reply: unknown = JSON.parse(text);
  if (shape && !fits(reply, shape)) throw new SyntaxError('The reply lacks members that the contract requires.');
  return reply as object;
}

/** Tells whether reading failed because of the reply's content rather than the connection. */
export const isUnreadable = (error: unknown): boolean => error instanceof SyntaxError || error instanceof RangeError;

/** Tells whether a value has the members of a shape. Other members are allowed. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape;
  if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(
      ([member, inner]) => Object.hasOwn(value, member) && fits((value as Record<string, unknown>)[member], inner),
    )
  );
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

/** The maximum size of a reply, in bytes. Replies of the contract are far smaller. */
const maxBytes = 5_000_000;

/** Whether a response is a redirect, or was reached by one. */
export const isRedirect = ({ redirected, type, status }: Response): boolean =>
  redirected || type === 'opaqueredirect' || Math.trunc(status / 100) === 3;

/**
 * Reads the body as text, and reports each chunk as progress.
 * @throws {RangeError} If the body is too large.
 */
export async function readText(response: Response, onProgress: () => void): Promise<string> {
  // Read chunks from a clone: Chrome shows a request as canceled if its own body is read chunk by chunk.
  const reader = response.clone().body?.getReader();
  for (let bytes = 0; ;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return response.text();
    onProgress();
    bytes += value.byteLength;
    if (bytes <= maxBytes) continue;
    // The request only ends once both bodies are canceled.
    await Promise.all([reader?.cancel(), response.body?.cancel()]);
    throw new RangeError('The reply is too large.');
  }
}

/** Whether reading failed because of the reply's content rather than the connection. */
export const isUnreadable = (error: unknown): boolean => error instanceof SyntaxError || error instanceof RangeError;

const durations = new WeakMap<Response, number>();

/** Tells the Node server to send the status and headers line by line. @returns The same response. */
export function markSlowHead(response: Response, ms: number): Response {
  durations.set(response, ms);
  return response;
}

/** How long sending the whole head should take, in milliseconds; `undefined` if it is not slowed down. */
export const slowHeadOf = (response: Response): number | undefined => durations.get(response);

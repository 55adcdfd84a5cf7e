const durations = new WeakMap<Response, number>();

/** Has a server on a socket send status and headers line by line. Returns the response itself. */
export function markSlowHead(response: Response, ms: number): Response {
  durations.set(response, ms);
  return response;
}

/** How long status and headers take as a whole, in milliseconds, if they are to be slow. */
export const slowHeadOf = (response: Response): number | undefined => durations.get(response);

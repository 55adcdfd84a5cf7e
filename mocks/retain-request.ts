type Handle = (request: Request) => Promise<Response>;

const requestOf = new WeakMap<ReadableStream, Request>();

/**
 * Keeps each request in memory until its reply has been read. On Node a request that nobody holds any more is collected,
 * and its signal with it: whoever waits for the signal would wait for ever.
 */
export function retainRequest(handle: Handle): Handle {
  const underWay = new Set<Request>();
  return async (request) => {
    underWay.add(request);
    try {
      const response = await handle(request);
      if (response.body) requestOf.set(response.body, request);
      return response;
    } finally {
      underWay.delete(request);
    }
  };
}

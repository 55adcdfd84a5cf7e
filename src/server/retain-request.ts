type Handle = (request: Request) => Promise<Response>;

const requestOf = new WeakMap<ReadableStream, Request>();

/**
 * Keeps a reference to each request until its response body has been read. On Node, an unreferenced request is garbage
 * collected together with its signal, and anything waiting for that signal to abort would wait forever.
 */
export function retainRequest(handle: Handle): Handle {
  const inProgress = new Set<Request>();
  return async (request) => {
    inProgress.add(request);
    try {
      const response = await handle(request);
      if (response.body) requestOf.set(response.body, request);
      return response;
    } finally {
      inProgress.delete(request);
    }
  };
}

// Declares no types of Node: pages without `@types/node` may check this entry.
import { startServer } from './node-server.ts';
import type { NodeServer, ServeOptions } from './serve-options.ts';

export type { NodeServer, ServeOptions } from './serve-options.ts';

/**
 * Serves a handler over HTTP on Node.
 * @throws If the port is taken.
 * @example
 * const server = await serve(createRestHandler(options), { port: 4010 });
 * console.log(server.url);
 */
export const serve = (
  handle: (request: Request) => Promise<Response>,
  { port, host }: ServeOptions,
): Promise<NodeServer> => startServer(handle, { port, ...(host !== undefined && { host }) });

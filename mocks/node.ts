import { startServer } from '../src/server/node-server.ts';
import type { NodeServer, ServeOptions } from '../src/server/serve-options.ts';
import { handleControl } from './control.ts';
import { LostConnection } from './faults/lost-connection.ts';
import type { MockApi } from './mock-api.ts';
import { sendWithFaults } from './send-response.ts';

export type MockServer = NodeServer;
export type MockServeOptions = Pick<ServeOptions, 'port' | 'host'>;

/** Serves the mock over HTTP. Rejects if the port is taken. */
export function serve(api: MockApi, { port, host }: MockServeOptions): Promise<MockServer> {
  return startServer(async (request) => (await handleControl(api, request)) ?? (await api.handle(request)), {
    port,
    ...(host !== undefined && { host }),
    send: sendWithFaults,
    onError(error, incoming) {
      if (!(error instanceof LostConnection)) return false;
      incoming.socket.resetAndDestroy();
      return true;
    },
  });
}

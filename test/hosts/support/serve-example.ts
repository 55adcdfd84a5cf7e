import { preview } from 'vite';
import { createMockApi, type MockApi } from '../../../mocks/index.ts';
import { serve } from '../../../mocks/node.ts';
import type { ExampleName } from '../../../tools/testing/example-apps.ts';
import { exampleFolder } from '../../../tools/testing/install-example.ts';

/** A deployed example app: its files, and its back end below `/api`. */
export interface ServedExample {
  readonly url: string;
  readonly api: MockApi;
  close(): Promise<void>;
}

/** Serves the build of an example. */
export async function serveExample(name: ExampleName): Promise<ServedExample> {
  const api = createMockApi();
  const apiServer = await serve(api, { port: 0 });
  const server = await preview({
    root: exampleFolder(name),
    configFile: false,
    // Do not log requests that a page aborts.
    logLevel: 'silent',
    preview: {
      host: '127.0.0.1',
      port: 0,
      proxy: { '/api': { target: apiServer.url, rewrite: (path) => path.replace(/^\/api/, '') } },
    },
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    api,
    close: async () => {
      await server.close();
      await apiServer.close();
    },
  };
}

import type { Plugin } from '@web/dev-server-core';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';

/** TypeScript in browser tests, by the very transform of the build: same decorators, same output. */
export function oxcPlugin(rootDir: string): Plugin {
  return {
    name: 'oxc',
    resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
    async transform({ path, body }) {
      if (!path.endsWith('.ts')) return undefined;
      const file = join(rootDir, decodeURIComponent(path));
      const { code, map } = await transformWithOxc(String(body), file, { target: 'es2022', sourcemap: true });
      const encodedMap = Buffer.from(JSON.stringify(map)).toString('base64');
      return { body: `${code}\n//# sourceMappingURL=data:application/json;base64,${encodedMap}` };
    },
  };
}

import { defineConfig } from 'vitest/config';

/** Projects of hosts with the defaults of vitest. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'jsdom', environment: 'jsdom', include: ['*.spec.ts'] } },
      { test: { name: 'happy-dom', environment: 'happy-dom', include: ['*.spec.ts'] } },
      { test: { name: 'few APIs', environment: 'jsdom', include: ['*.spec.ts'], setupFiles: './remove-apis.ts' } },
    ],
  },
});

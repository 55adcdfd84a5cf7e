// Runs the tests of the React components with React 18, which the tools depend on.
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { it } from 'node:test';

const tools = new URL('../../tools/package.json', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, /^react(?:-dom)?(?:\/|$)/.test(specifier) ? { ...context, parentURL: tools } : context),
});
const { version } = await import('react');
await import('./react-components.test.ts');

it('runs with React 18', () => assert.match(version, /^18\./));

import { testHost } from './support/test-host.ts';

testHost('React', 'react');
// StrictMode mounts everything twice.
testHost('React in development', 'react', { isDevelopment: true });

import { testHost } from './support/test-host.ts';

testHost('Svelte', 'svelte');

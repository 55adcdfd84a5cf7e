import { testHost } from './support/test-host.ts';

testHost('plain HTML', 'plain');

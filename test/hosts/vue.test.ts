import { testHost } from './support/test-host.ts';

testHost('Vue', 'vue');

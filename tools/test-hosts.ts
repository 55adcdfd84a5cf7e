// `npm run test:hosts`: tests the package, as it is packed, in the hosts that people put it in.
// `npm run test:hosts -- policies` runs test/hosts/policies*.test.ts only.
import { root } from './generate/files.ts';
import { listHostTests, runHostTests } from './testing/host-tests.ts';
import { printFailures } from './testing/test-count.ts';

process.chdir(root);
const asked = process.argv.slice(2);
const files = listHostTests(asked.length ? asked : undefined);
if (!files.length) {
  console.error(`No such tests: ${asked.join(', ')}.`);
  process.exit(2);
}

const count = await runHostTests(files);
const { passed, failed, skipped } = count;
printFailures([count]);
console.log(`\n${passed} passed, ${failed || Number(!passed)} failed`);
process.exitCode = failed || skipped || !passed ? 1 : 0;

// `npm run test:hosts`: builds and packs the package, then tests what is packed in the hosts that people put it in.
// `npm run test:hosts -- policies` runs test/hosts/policies*.test.ts only.
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { root } from './generate/files.ts';
import { installExample } from './testing/install-example.ts';
import { runNodeTests } from './testing/node-tests.ts';
import { pack } from './testing/pack.ts';
import { printFailures } from './testing/test-count.ts';

process.chdir(root);
const asked = process.argv.slice(2);
const files = (asked.length ? asked : ['']).flatMap((name) => globSync(`test/hosts/${name}*.test.ts`));
if (!files.length) {
  console.error(`No such tests: ${asked.join(', ')}.`);
  process.exit(2);
}

execFileSync('node', ['tools/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
pack();
for (const lockfile of globSync('examples/*/package-lock.json')) installExample(basename(dirname(lockfile)));
const count = await runNodeTests('Hosts', files);
const { passed, failed, skipped } = count;
printFailures([count]);
console.log(`\n${passed} passed, ${failed || Number(!passed)} failed`);
process.exitCode = failed || skipped || !passed ? 1 : 0;

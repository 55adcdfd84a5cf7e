// `npm run check`: runs every `check:…` script of package.json, that is, all static checks. Runs all of them even if
// one fails, so that a single run reports everything.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './generate/files.ts';

const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const failed: string[] = [];
for (const [name, command] of Object.entries(scripts)) {
  if (!name.startsWith('check:')) continue;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, { cwd: root, encoding: 'utf8', shell: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name.slice(6).padEnd(10)} ${seconds} s`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout}${stderr}`.trim());
}
console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
process.exitCode = failed.length ? 1 : 0;

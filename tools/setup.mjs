// Prepares a fresh machine before `npm start`, `npm test` and other scripts. Plain JavaScript that runs on Node 20
// before dependencies are installed. With --browsers it also makes sure that the test browsers are installed.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command, args, options = {}) => execFileSync(command, args, { cwd: root, stdio: 'inherit', ...options });

installDependencies();
if (process.argv.includes('--browsers')) installBrowsers();

function installDependencies() {
  const installed = resolve(root, 'node_modules/.package-lock.json');
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(resolve(root, 'package-lock.json')).mtimeMs;
  if (isFresh) return;
  console.log('Installing dependencies (npm ci) …');
  run('npm', ['ci', '--loglevel=error'], { shell: process.platform === 'win32' });
}

function installBrowsers() {
  const needed = [
    ['chromium', process.env.CHROMIUM ?? '/usr/bin/chromium'],
    ['firefox-esr', process.env.FIREFOX ?? '/usr/bin/firefox-esr'],
    ['webkit2gtk-driver', '/usr/bin/WebKitWebDriver'],
    ['xvfb', '/usr/bin/Xvfb'],
    ['xauth', '/usr/bin/xauth'],
  ];
  const missing = needed.filter(([, path]) => !existsSync(path)).map(([name]) => name);
  if (!missing.length) return;
  const install = ['install', '-y', '-q', '--no-install-recommends', ...missing];
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.error(`The tests need browsers that are missing here. On Debian or Ubuntu, run:

  sudo apt-get update && sudo apt-get ${install.filter((word) => word !== '-q').join(' ')}

CHROMIUM and FIREFOX may name other executables.`);
    process.exit(1);
  }
  console.log(`Installing browsers (${missing.join(', ')}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run('apt-get', install, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packedFolder } from '../../tools/testing/pack.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: object;
}

const manifest = JSON.parse(readFileSync(join(packedFolder, 'package.json'), 'utf8')) as Manifest;
const msw2 = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('msw-2')))));

describe('a project with another msw', () => {
  let project: string;

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'host-with-msw-'));
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  const write = (path: string, content: object | string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), typeof content === 'string' ? content : JSON.stringify(content));
  };

  /** Runs a module of the project on Node, and returns what it prints. */
  function run(code: string): string {
    write('main.js', code);
    const { stdout, stderr } = spawnSync('node', ['--disable-warning=ExperimentalWarning', 'main.js'], {
      cwd: project,
      encoding: 'utf8',
    });
    return stdout + stderr;
  }

  /** Installs the package beside an msw, without a registry. */
  function place(placeMsw: (path: string) => void) {
    rmSync(join(project, 'node_modules'), { recursive: true, force: true });
    cpSync(packedFolder, join(project, 'node_modules/reseller-elements'), { recursive: true });
    placeMsw(join(project, 'node_modules/msw'));
    write('package.json', { type: 'module' });
  }

  it('can be installed, whatever versions of the optional peers it has', () => {
    const { name, version, peerDependencies = {}, peerDependenciesMeta } = manifest;
    // Remove the dependencies, which npm would request from a registry.
    write('ours/package.json', { name, version, peerDependencies, peerDependenciesMeta });
    const others = Object.keys(peerDependencies).map((peer) => [peer, `file:./${peer}`] as const);
    for (const [peer] of others) write(`${peer}/package.json`, { name: peer, version: '0.1.0' });
    write('package.json', { dependencies: { [name]: 'file:./ours', ...Object.fromEntries(others) } });
    const options = [
      'install',
      '--dry-run',
      '--install-links',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const { status, stderr } = spawnSync('npm', options, { cwd: project, encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.ok(others.length > 0);
  });

  it('the mock works in a page with msw 2', () => {
    place((path) => symlinkSync(msw2, path));
    const output = run(`
      import { setupServer } from 'msw/node';
      import { createMockApi } from 'reseller-elements/mocks';
      import { createHandlers, interceptInPage } from 'reseller-elements/mocks/page';
      const api = createMockApi();
      const end = interceptInPage(api);
      console.log((await fetch(api.baseUrl + '/session')).status);
      end();
      const server = setupServer(...createHandlers(api));
      server.listen();
      console.log((await fetch(api.baseUrl + '/session')).status);
      server.close();`);
    assert.equal(output, '200\n200\n');
  });

  for (const entry of ['page', 'worker'])
    it(`an unsupported version of msw is reported on import: mocks/${entry}`, () => {
      place((path) => {
        mkdirSync(path, { recursive: true });
        const exports = { '.': './index.js' };
        writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'msw', version: '1.3.5', exports }));
        writeFileSync(join(path, 'index.js'), 'exports.rest = {};');
      });
      const output = run(`import 'reseller-elements/mocks/${entry}';`);
      assert.match(output, /Error: reseller-elements\/mocks needs msw 2 or 3\. Run `npm install --save-dev msw@3`/);
    });
});

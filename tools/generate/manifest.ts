import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type GeneratedFile, root } from './files.ts';

/** Generates the public API of the elements for docs and editors (Custom Elements Manifest). */
export function generateManifest(): GeneratedFile {
  const directory = mkdtempSync(join(tmpdir(), 'manifest-'));
  execFileSync('cem', ['analyze', '--outdir', relative(root, directory)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const text = readFileSync(join(directory, 'custom-elements.json'), 'utf8');
  rmSync(directory, { recursive: true });
  return { path: 'custom-elements.json', text };
}

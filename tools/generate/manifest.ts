import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type GeneratedFile, root } from './files.ts';

interface Declaration {
  customElement?: boolean;
  members?: { privacy?: string; name: string }[];
}

/** The elements' public API, for docs and editors (Custom Elements Manifest). */
export function generateManifest(): GeneratedFile {
  const directory = mkdtempSync(join(tmpdir(), 'manifest-'));
  const globs = ['src/elements/*/*.ts', 'src/define/*.ts', 'src/events/*.ts'];
  const excluded = ['**/*.messages.ts', '**/*.styles.ts'];
  const options = ['--litelement', '--quiet', '--outdir', relative(root, directory)];
  execFileSync('cem', ['analyze', ...options, '--globs', ...globs, '--exclude', ...excluded], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const manifest = JSON.parse(readFileSync(join(directory, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  rmSync(directory, { recursive: true });
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations)) keepPublic(declaration);
  return { path: 'custom-elements.json', text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

function keepPublic(declaration: Declaration) {
  if (declaration.members)
    declaration.members = declaration.members.filter(
      ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
    );
}

import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { relative, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import config from '../../vite.config.ts';
import { root } from '../generate/files.ts';
import { listStaticImports, measureText } from '../measure.ts';

/** A part of what an entry loads. */
interface Part {
  readonly name: string;
  /** Bytes before compression. */
  readonly minified: number;
  /** Bytes that brotli would need less for the files without it: parts that resemble others save little. */
  readonly saved: number;
}

/** A piece of a file, and the source module that it comes from. */
interface Span {
  readonly source: string;
  readonly text: string;
}

/** Which group a source module belongs to; the first that fits. */
const groups: readonly (readonly [name: string, path: RegExp])[] = [
  ['lit', /node_modules\/(?:lit|lit-html|lit-element|@lit)\//],
  ['other packages', /node_modules\//],
  ['messages', /\.messages\.ts$|^src\/localization\//],
  ['styles', /\.styles\.ts$|^src\/styles\//],
  ['provider, define', /^src\/(?:define|context|elements\/reseller-provider)\//],
  ['contract', /^src\/contract\//],
  ['adapter', /^src\/adapter\//],
  ['controllers', /^src\/controllers\//],
  ['events', /^src\/events\//],
  ['fields', /^src\/fields\//],
  ['elements', /^src\/elements\//],
];

/** Builds as vite.config.ts says, with source maps: they hold only without the plugin that writes escapes afterwards. */
export const buildMapped = (outDir: string) =>
  build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    plugins: config.plugins?.filter((plugin) => (plugin as Plugin).name !== 'ascii-only') ?? [],
    build: { ...config.build, outDir, sourcemap: 'hidden' },
  });

/** What an entry loads, by group of modules. */
export const listGroups = (entry: string) =>
  listParts(entry, (source) => groups.find(([, path]) => path.test(source))?.[0] ?? 'bundler');

/** What an entry loads, by module. */
export const listModules = (entry: string) =>
  listParts(entry, (source) => source.replace(/^.*node_modules\//, '') || 'bundler');

function listParts(entry: string, nameOf: (source: string) => string): Part[] {
  const files = listStaticImports(entry).map((file) => listSpans(file));
  const weigh = (left?: string) =>
    files.reduce((sum, spans) => {
      const kept = spans.filter(({ source }) => nameOf(source) !== left);
      return sum + measureText(kept.map(({ text }) => text).join(''));
    }, 0);
  const whole = weigh();
  const names = new Set(files.flat().map(({ source }) => nameOf(source)));
  return Array.from(names, (name) => ({
    name,
    minified: files
      .flat()
      .filter(({ source }) => nameOf(source) === name)
      .reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    saved: whole - weigh(name),
  })).toSorted((a, b) => b.saved - a.saved);
}

/** A built file cut where the source module changes. */
function listSpans(file: string): Span[] {
  const code = readFileSync(file, 'utf8');
  // Entries that only import have no map.
  if (!existsSync(`${file}.map`)) return [{ source: '', text: code }];
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
  const sourceAt = (line: number, column: number) => {
    const entry = map.findEntry(line, column);
    return 'originalSource' in entry && entry.originalSource
      ? relative(root, resolve(file, '..', entry.originalSource))
      : '';
  };
  const spans: { source: string; text: string }[] = [];
  for (const [line, text] of code.split('\n').entries())
    for (let column = 0; column < text.length; column++) {
      const source = sourceAt(line, column);
      const last = spans.at(-1);
      if (last?.source === source) last.text += text.charAt(column);
      else spans.push({ source, text: text.charAt(column) });
    }
  return spans;
}

import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { relative, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import config from '../../vite.config.ts';
import { root } from '../generate/files.ts';
import { listStaticImports, measureText } from '../measure.ts';

/** A part of the code that an entry loads. */
interface Part {
  readonly name: string;
  /** Bytes before compression. */
  readonly minified: number;
  /** Bytes that brotli would save without this part. A part that resembles others saves little. */
  readonly saved: number;
}

/** A piece of a file and the source module it comes from. */
interface Span {
  readonly source: string;
  readonly text: string;
}

/** Groups of source modules; the first match counts. */
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

/**
 * Builds with vite.config.ts plus source maps. Leaves out the plugin that rewrites the output afterwards, because it
 * invalidates them.
 */
export const buildMapped = (outDir: string) =>
  build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    plugins: config.plugins?.filter((plugin) => (plugin as Plugin).name !== 'ascii-only') ?? [],
    build: { ...config.build, outDir, sourcemap: 'hidden' },
  });

/** Lists an entry's parts by group of modules. */
export const listGroups = (entry: string) =>
  listParts(entry, (source) => groups.find(([, path]) => path.test(source))?.[0] ?? 'bundler');

/** Lists an entry's parts by module. */
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

/** Splits a built file wherever the source module changes. */
function listSpans(file: string): Span[] {
  const code = readFileSync(file, 'utf8');
  // Files that contain only imports have no map.
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

import type { HostSite } from './host-site.ts';
import type { MainPath } from './main-paths.ts';

/** A host page with one element. */
export interface HostPage {
  readonly path: MainPath;
  /** The tag to use. @default the element's own */
  readonly tag?: string;
  /** Content of the head before the element's script. */
  readonly head?: string;
  /** Markup around the element; `%` is its place. */
  readonly body?: string;
  /** Start of the document. @default `<!doctype html>` */
  readonly doctype?: string;
  /** The Content-Security-Policy. @default none */
  readonly policy?: string | undefined;
  /** The nonce of each script. */
  readonly nonce?: string | undefined;
  /** JavaScript that the page's script also runs. */
  readonly properties?: string;
  /** The standalone file. @default the element's own */
  readonly file?: string;
}

/** Records violations, resource requests and errors in the page as plain strings. */
export const observer = `window.seen = { violations: [], observed: [], errors: [] };
document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.effectiveDirective));
window.addEventListener('error', (event) => seen.errors.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
for (const kind of ['error', 'warn']) {
  const say = console[kind];
  console[kind] = (...words) => { seen.errors.push(kind + ': ' + words.join(' ')); say.apply(console, words); };
}
if (window.ReportingObserver) new ReportingObserver((reports) => seen.observed.push(...reports.map((report) => report.body.effectiveDirective)), { buffered: true, types: ['csp-violation'] }).observe();`;

let pages = 0;

/** Publishes a page with an element, and returns its URL. */
export async function publishPage(site: HostSite, page: HostPage): Promise<string> {
  const {
    path,
    tag = path.tag,
    head = '',
    body = '%',
    doctype = '<!doctype html>',
    policy,
    nonce,
    properties = '',
  } = page;
  const name = `/host-${++pages}`;
  const { file = `/package/dist/cdn/${path.tag}.js` } = page;
  const script = (attributes: string) => `<script ${nonce ? `nonce="${nonce}" ` : ''}${attributes}></script>`;
  site.publish('/observe.js', { body: observer });
  site.publish(`${name}.js`, {
    body: `import * as library from '${file}';
library.define?.({ prefix: '${tag.slice(0, -path.tag.length - 1)}' });
const element = document.querySelector('${tag}');
element.adapter = library.createRestAdapter({ baseUrl: '${site.apiUrl}' });
${path.properties ?? ''}
${properties}
window.isReady = true;`,
  });
  const html = `${doctype}<html lang="en"><head><meta charset="utf-8"><title>A host</title>${script('src="/observe.js"')}
${head}</head><body>${body.replace('%', path.markup(tag))}${script(`type="module" src="${name}.js"`)}</body></html>`;
  const headers = policy ? { 'Content-Security-Policy': policy } : {};
  return site.publish(name, { body: html, headers }) + ((await path.hash?.(site.api)) ?? '');
}

/** Violations and errors of a page. */
export interface Seen {
  readonly violations: readonly string[];
  readonly observed: readonly string[];
  readonly errors: readonly string[];
}

import type { HostPage } from './host-page.ts';

/** A page whose styles or scripts interfere with its content. */
export interface HostilePage extends Pick<HostPage, 'doctype' | 'head' | 'body'> {
  readonly name: string;
  /** Elements that may look different there. */
  readonly exempt?: readonly string[];
  /** Matches properties that may differ. */
  readonly ignored?: RegExp;
  /** Elements that cannot work there, and the message they show instead. */
  readonly refusals?: Readonly<Record<string, string>>;
}

/** Fixes the element's width to that on the clean page. */
export const frame =
  '<div style="all: initial !important; display: block !important; inline-size: 60em !important; font: 16px Arial, sans-serif !important">%</div>';

const style = (css: string) => `<style>${css}</style>`;
const script = (code: string) => `<script>${code}</script>`;

const bootstrap = style(`
  *, ::before, ::after { box-sizing: border-box; }
  body { margin: 0; font: 300 1.25rem/2 Georgia, serif; color: #888; text-align: center; -webkit-text-fill-color: #888; }
  h1, h2, h3, p, ul, ol, dl, table, form, fieldset { margin: 0 0 3rem; }
  label, input, button, select, textarea, legend { display: block; margin: 1rem; font: 700 2rem/1 Georgia, serif; }
  input, select, textarea { inline-size: 50%; padding: 2rem; border: 8px dotted red; border-radius: 0; background: #fee; color: red; }
  button, [type='submit'] { border: 0; background: purple; color: yellow; text-transform: uppercase; }
  table { border-collapse: collapse; inline-size: 30%; } th, td { padding: 2rem; border: 4px solid green; }
  a { color: orange; text-decoration: none; } fieldset { padding: 4rem; border: 2px solid; } [hidden] { display: block; }`);

const wordpress = style(`
  .entry-content { color: #c0c; font: italic 900 17px/3 "Times New Roman", serif; letter-spacing: 4px; word-spacing: 9px;
    text-transform: uppercase; text-indent: 3em; text-align: justify; text-shadow: 2px 2px red; white-space: pre; cursor: crosshair;
    list-style: square; visibility: visible; word-break: break-all; hyphens: auto; quotes: none; font-variant: small-caps; }
  .entry-content > * { max-inline-size: 58rem; color: #00f; line-height: 3; letter-spacing: 4px; text-transform: uppercase; }
  .entry-content label { display: inline; font-weight: 100; } .entry-content input { inline-size: auto; margin: 9px; }
  .entry-content p { margin: 3em 0; } .entry-content button { float: right; background: #000; }
  .entry-content h2::before { content: "§ "; } .entry-content table tr:nth-child(odd) { background: #eee; }`);

const important =
  style(`* { margin: 0 !important; padding: 0 !important; border: 0 !important; background: #fcc !important; color: #f00 !important;
  font-style: italic !important; font-weight: 900 !important; letter-spacing: 5px !important; line-height: 4 !important; text-align: right !important;
  text-decoration: none !important; text-indent: 2em !important; text-shadow: 1px 1px red !important; text-transform: uppercase !important;
  white-space: pre !important; word-spacing: 1em !important; cursor: help !important; float: none !important; opacity: 1 !important; }`);

/** Extensions of prototypes and globals, as in old libraries. */
const patched = script(`
  for (const name of ['contains', 'remove', 'unique', 'each', 'toJSON'])
    Array.prototype[name] ??= function () { return name === 'toJSON' ? Array.from(this) : this; };
  Object.prototype.isPlain = function () { return true; };
  String.prototype.contains = function (text) { return this.indexOf(text) >= 0; };
  const { fetch: send, Promise: Plain } = window;
  window.fetch = (...call) => send(...call).then((response) => response);
  class Watched extends Plain { then(...handlers) { return super.then(...handlers); } }
  window.Promise = Watched;
  const define = customElements.define;
  customElements.define = function (tag, element, options) { return define.call(this, tag, element, options); };
  const later = window.setTimeout;
  window.setTimeout = (run, ms, ...words) => later(() => run(...words), ms);
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) { return listen.call(this, type, listener, options); };`);

const clobbered = `<form name="title"></form><form name="images"></form><img name="cookie" alt=""><img name="hidden" alt="">
  <form name="visibilityState"></form><form name="activeElement"></form><form name="documentElement"></form><form name="head"></form>
  <img name="currentScript" alt=""><form name="getElementById"></form><form name="body"></form>
  <p id="search"></p><p id="sort"></p><p id="heading"></p><p id="page-size"></p><p id="summary-heading"></p><p id="adapter"></p>
  <img id="trustedTypes" alt=""><a id="navigator"></a><a id="CSS"></a><form id="customElements"></form>
  <form><input name="email"><input name="submit"><input name="elements"></form>`;

const nosy =
  script(`for (const type of ['click', 'input', 'change', 'submit', 'focusin', 'keydown', 'invalid', 'toggle', 'close',
  'adapter-error', 'view-changed', 'customer-invited', 'customer-added']) {
  document.addEventListener(type, (event) => event.stopImmediatePropagation());
  window.addEventListener(type, (event) => event.preventDefault());
}`);

export const hostilePages: readonly HostilePage[] = [
  { name: 'a framework’s style sheet', head: bootstrap },
  { name: 'a theme’s style sheet', head: wordpress, body: `<div class="entry-content">%</div>` },
  { name: '* { … !important }', head: important, exempt: ['registration-form', 'reseller-provider'] },
  { name: 'font-size: 62.5%', head: style('html { font-size: 62.5%; } body { font-size: 1.6rem; }') },
  { name: 'right to left', body: '<main dir="rtl">%</main>' },
  { name: 'names and ids that hide the document’s own', body: `${clobbered}%` },
  { name: 'patched globals and prototypes', head: patched },
  { name: 'listeners that stop events', head: nosy },
  {
    name: 'a form of the host’s around it',
    body: '<form action="/elsewhere"><input name="company">%<button>Save</button></form>',
    refusals: { 'registration-form': 'The registration cannot stand inside of another form.' },
  },
  { name: 'another base for addresses', head: '<base href="/elsewhere/" target="_blank">' },
  // In quirks mode, smaller text does not increase the line height.
  { name: 'quirks mode', doctype: '', ignored: /blockSize/ },
];

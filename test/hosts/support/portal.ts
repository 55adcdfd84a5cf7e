import type { LitElement, TemplateResult } from 'lit';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

/**
 * Creates a template of one element with bound properties. Also runs in pages, so it must not refer to anything in this
 * module.
 */
export function toTemplate(html: Html, opening: string, tag: string, properties: object): TemplateResult {
  const names = Object.keys(properties);
  const strings = [`<${opening}`, ...names.map(() => ''), `></${tag}>`];
  for (const [index, name] of names.entries()) strings[index] += ` .${name}=`;
  const joined = names.length ? [...strings.slice(0, names.length), `></${tag}>`] : [strings.join('')];
  return html(Object.assign(joined, { raw: joined }), ...Object.values(properties));
}

/** Lit's exports, passed to a portal that uses Lit itself. */
interface LitExports {
  readonly html: Html;
  readonly LitElement: typeof LitElement;
  readonly toTemplate: typeof toTemplate;
  readonly tags: readonly string[];
}

/** Defines a page's own element with all others in its shadow tree. Also runs in pages. */
export function definePortal({ html, LitElement: Base, toTemplate: toElement, tags }: LitExports): void {
  class PortalPage extends Base {
    protected override render() {
      return html`<main>${tags.map((tag) => toElement(html, tag, tag, {}))}</main>`;
    }
  }
  customElements.define('portal-page', PortalPage);
}

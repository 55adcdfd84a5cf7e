import type { LitElement, TemplateResult } from 'lit';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

/** A template of one element, with its properties bound. Runs in pages as well: it uses nothing of this module. */
export function toTemplate(html: Html, opening: string, tag: string, properties: object): TemplateResult {
  const names = Object.keys(properties);
  const strings = [`<${opening}`, ...names.map(() => ''), `></${tag}>`];
  for (const [index, name] of names.entries()) strings[index] += ` .${name}=`;
  const joined = names.length ? [...strings.slice(0, names.length), `></${tag}>`] : [strings.join('')];
  return html(Object.assign(joined, { raw: joined }), ...Object.values(properties));
}

/** What a portal that is built on Lit itself gets from it. */
interface Kit {
  readonly html: Html;
  readonly LitElement: typeof LitElement;
  readonly toTemplate: typeof toTemplate;
  readonly tags: readonly string[];
}

/** A page's own element, with all others in its shadow tree. Runs in pages as well. */
export function definePortal({ html, LitElement: Base, toTemplate: toElement, tags }: Kit): void {
  class PortalPage extends Base {
    protected override render() {
      return html`<main>${tags.map((tag) => toElement(html, tag, tag, {}))}</main>`;
    }
  }
  customElements.define('portal-page', PortalPage);
}

import { isHtmlForbidden } from './policy.ts';
import { version } from './version.ts';

/** Where a class tells its version: registered, so that copies of the library know each other. */
const versionKey = Symbol.for('reseller-elements/version');

interface Versioned extends CustomElementConstructor {
  [versionKey]?: string;
}

/** Who defined tags first, as far as the console was told. */
let told: string | undefined = version;

/**
 * Defines a tag once: who comes first stays. Where that is another version of the library, or something else by the same
 * name, the console is told once.
 */
export function safeDefine(tag: string, element: Versioned) {
  if (isHtmlForbidden) return;
  const defined: Versioned | undefined = customElements.get(tag);
  if (defined) {
    const other = defined[versionKey];
    if (other === version || other === told) return;
    told = other;
    void import('./warnings.ts').then(({ warnOfTag }) => warnOfTag(tag, other, version));
  } else {
    element[versionKey] = version;
    customElements.define(tag, element);
  }
}

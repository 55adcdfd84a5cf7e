import { isHtmlForbidden } from './policy.ts';
import { version } from './version.ts';

/** The static member that holds a class's version. A registered symbol, so that copies of the library recognize each other. */
const versionKey = Symbol.for('reseller-elements/version');

interface Versioned extends CustomElementConstructor {
  [versionKey]?: string;
}

/** The version of the other copy that was last warned about. */
let warnedVersion: string | undefined = version;

/**
 * Defines an element unless its tag is taken; the first definition wins.
 *
 * If the tag belongs to another version of the library, or to another library, logs one warning.
 */
export function safeDefine(tag: string, element: Versioned) {
  if (isHtmlForbidden) return;
  const defined: Versioned | undefined = customElements.get(tag);
  if (defined) {
    const other = defined[versionKey];
    if (other === version || other === warnedVersion) return;
    warnedVersion = other;
    void import('./warnings.ts').then(({ warnOfTag }) => warnOfTag(tag, other, version));
  } else {
    element[versionKey] = version;
    customElements.define(tag, element);
  }
}

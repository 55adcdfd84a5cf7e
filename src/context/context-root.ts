import { ContextRoot } from '@lit/context';

const attached = Symbol.for('reseller-elements/context-root');

/** Remembers who asked for an adapter before its provider was upgraded, so that the order of scripts does not matter. */
export function attachContextRoot(target: Document & { [attached]?: true }) {
  if (target[attached]) return;
  target[attached] = true;
  new ContextRoot().attach(target.documentElement);
}

import type { RestAdapterOptions } from './options.ts';

const names: Readonly<Record<keyof RestAdapterOptions, true>> = {
  baseUrl: true,
  headers: true,
  onUnauthenticated: true,
  fetch: true,
  credentials: true,
  timeout: true,
  operations: true,
  idempotent: true,
  allowUserMessages: true,
};

/** Warnings already logged: a page may create an adapter in each render. */
const logged = new Set<string>();

/** Logs misspelled options and a missing `baseUrl`, for pages without type checking. */
export function checkOptions(options: Partial<RestAdapterOptions>) {
  if (typeof options !== 'object') {
    warnOnce('createRestAdapter needs an object with options, such as { baseUrl: "/api" }.');
    return;
  }
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(names, name)) continue;
    const meant = Object.keys(names).find((known) => known.toLowerCase() === name.toLowerCase());
    warnOnce(`createRestAdapter has no option "${name}"${meant ? `. Did you mean "${meant}"?` : '.'}`);
  }
  if (options.baseUrl === undefined) warnOnce('createRestAdapter needs the option "baseUrl".');
}

function warnOnce(message: string) {
  if (logged.has(message)) return;
  logged.add(message);
  console.warn(message);
}

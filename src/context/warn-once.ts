const reported = new Set<string>();

/** Logs a warning, unless the same one has been logged before. */
export function warnOnce(warning: string) {
  if (!reported.has(warning)) console.warn(warning);
  reported.add(warning);
}

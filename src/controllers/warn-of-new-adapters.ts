let hasWarned = false;

/** Logs, once on a page, that an element is given new adapters all the time. */
export function warnOfNewAdapters(tag: string) {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(
    `<${tag}> is given a new adapter again and again, and loads everything from each. Create the adapter once, outside of what renders the element.`,
  );
}

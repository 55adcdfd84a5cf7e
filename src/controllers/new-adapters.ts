/** How many new adapters in a row an element was given, each within a second of the one before. */
const counts = new WeakMap<Element, { readonly count: number; readonly at: number }>();
const limit = 3;

let hasWarned = false;

/** Counts a new adapter of an element. Warns, once on a page, if each render seems to create one. */
export function countNewAdapter(host: Element) {
  const at = performance.now();
  const last = counts.get(host);
  const count = last && at - last.at < 1000 ? last.count + 1 : 1;
  counts.set(host, { count, at });
  if (count < limit || hasWarned) return;
  hasWarned = true;
  console.warn(
    `<${host.localName}> is given a new adapter again and again, and loads everything from each. Create the adapter once, outside of what renders the element.`,
  );
}

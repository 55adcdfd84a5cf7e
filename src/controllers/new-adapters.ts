/** How many new adapters an element has received in a row, each within a second of the previous one. */
const counts = new WeakMap<Element, { readonly count: number; readonly at: number }>();
const limit = 3;

let hasWarned = false;

/** Counts the new adapters of an element. Warns once per page if each render seems to create one. */
export function countNewAdapter(host: Element) {
  const at = performance.now();
  const last = counts.get(host);
  const count = last && at - last.at < 1000 ? last.count + 1 : 1;
  counts.set(host, { count, at });
  if (count < limit || hasWarned) return;
  hasWarned = true;
  console.warn(
    `<${host.localName}> keeps receiving new adapters, and reloads everything from each. Create the adapter once, outside the code that renders the element.`,
  );
}

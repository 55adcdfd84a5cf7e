import { findClosest } from '../adapter/closest-name.ts';
import type { ResellerAdapter } from '../adapter/reseller-adapter.ts';
import { warnOnce } from '../context/warn-once.ts';
import { operationRoutes } from '../contract/operations.gen.ts';

const methods: readonly string[] = [...Object.keys(operationRoutes), 'extraFields'];

const checked = new WeakSet<object>();

/**
 * Logs functions of an adapter whose names resemble a method that it lacks. Elements would hide the controls of that
 * method without a word. Ignores other functions, such as an adapter's own helpers.
 */
export function warnOfUnknownMethods(adapter: ResellerAdapter | undefined) {
  if (!adapter || checked.has(adapter)) return;
  checked.add(adapter);
  const missing = methods.filter((name) => !(name in adapter));
  for (const name of listFunctions(adapter)) {
    const meant = methods.includes(name) ? undefined : findClosest(name, missing);
    if (meant) warnOnce(`Reseller Elements: adapters have no method “${name}”. Did you mean “${meant}”?`);
  }
}

/** Lists the names of an object's functions, its own and those of its classes. Does not run getters. */
function listFunctions(adapter: object): readonly string[] {
  const names: string[] = [];
  for (
    let each: object | null = adapter;
    each && each !== Object.prototype;
    each = Object.getPrototypeOf(each) as object
  )
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(each)))
      if (typeof value === 'function' && name !== 'constructor') names.push(name);
  return names;
}

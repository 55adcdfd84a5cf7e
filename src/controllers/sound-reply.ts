import { booleans, numbers, structures, times } from '../contract/typed-members.gen.ts';

/**
 * Whether every member of a reply has the type of the contract or is missing. Only if not, `sanitizeMembers` is loaded to
 * repair the reply. Members that are not in the contract must be text, and times must be readable and not before 1970.
 */
export function isSound(reply: unknown): boolean {
  try {
    return fits(reply, '');
  } catch {
    // A getter threw an error.
    return false;
  }
}

/** @param name - Empty for the reply itself, and for an item of a list. */
function fits(value: unknown, name: string): boolean {
  if (value === undefined || name === 'extra') return true;
  if (typeof value === 'number') return Number.isFinite(value) && numbers.test(name);
  if (typeof value === 'boolean') return booleans.test(name);
  const isStructure = structures.test(name);
  if (typeof value === 'string') return !isStructure && (!times.test(name) || Date.parse(value) > 0);
  if (typeof value !== 'object' || !value || (name && !isStructure)) return false;
  if (Array.isArray(value)) return value.every((item) => fits(item, ''));
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.entries(value).every(([member, inner]) => fits(inner, member))
  );
}

import { booleans, numbers, structures } from '../contract/typed-members.gen.ts';

/**
 * Whether every member of a reply has the type of the contract, or is missing. If not, `sanitizeMembers` sorts it out: that code
 * is loaded only then. A member that the contract does not have counts as another type unless it is text.
 */
export function isSound(reply: unknown): boolean {
  try {
    return typeof reply !== 'object' || !reply || Array.isArray(reply) || fits(reply, '');
  } catch {
    // A getter has thrown.
    return false;
  }
}

/** @param name - Empty for the reply itself, and for an item of a list that is no number. */
function fits(value: unknown, name: string): boolean {
  if (value === undefined || name === 'extra') return true;
  if (typeof value === 'number') return Number.isFinite(value) && numbers.test(name);
  if (typeof value === 'boolean') return booleans.test(name);
  const isStructure = structures.test(name);
  if (typeof value === 'string') return !isStructure;
  if (typeof value !== 'object' || !value || (name && !isStructure)) return false;
  if (Array.isArray(value)) return value.every((item) => fits(item, typeof item === 'number' ? name : ''));
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.entries(value).every(([member, inner]) => fits(inner, member))
  );
}

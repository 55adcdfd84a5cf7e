import { newInviteConstraints as constraints } from '../../contract/constraints/new-invite.gen.ts';
import { getMember } from '../../contract/json-pointer.ts';
import type { NewInvite } from '../../contract/models.ts';
import type { CheckedInvite } from '../../controllers/preview-controller.ts';
import { buildInput, checkValues, normalizeValues } from '../../fields/form-values.ts';
import { readPrefill } from '../../fields/prefill.ts';

const expiry = '/expiresInDays';

/** Reads an invite from the `value` property, with its extra fields, and checks it against the contract. */
export function checkInvite(value: object): CheckedInvite {
  const given = new Map(readPrefill(Object.keys(constraints), value));
  const days = getMember(value, expiry);
  if (typeof days === 'number') given.set(expiry, String(days));
  const values = normalizeValues(constraints, given, (_, text) => text);
  const extra = getMember(value, '/extra');
  const hasExtra = typeof extra === 'object' && extra !== null;
  const input = { ...buildInput(constraints, values), ...(hasExtra && { extra }) } as NewInvite;
  return { input, errors: checkValues(constraints, values) };
}

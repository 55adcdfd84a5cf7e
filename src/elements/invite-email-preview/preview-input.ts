import { newInviteConstraints as constraints } from '../../contract/constraints/new-invite.gen.ts';
import { buildRecord, getMember } from '../../contract/json-pointer.ts';
import type { NewInvite } from '../../contract/models.ts';
import type { CheckedInvite } from '../../controllers/preview-controller.ts';
import { checkValues, normalizeValues } from '../../fields/form-values.ts';
import { readPrefill } from '../../fields/prefill.ts';

/** Reads an invite from the `value` property, with its extra fields, and checks it against the contract. */
export function checkInvite(value: object): CheckedInvite {
  const values = normalizeValues(constraints, readPrefill(Object.keys(constraints), value), (_, text) => text);
  const extra = getMember(value, '/extra');
  const hasExtra = typeof extra === 'object' && extra !== null;
  const input = { ...buildRecord(values), ...(hasExtra && { extra }) } as NewInvite;
  return { input, errors: checkValues(constraints, values) };
}

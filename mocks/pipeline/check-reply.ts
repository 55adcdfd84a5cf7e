import type { InviteReply, OperationId } from '../../src/contract/models.ts';
import { type Validator, validators } from '../validation/validators.gen.js';
import type { Reply, TextReply } from './reply.ts';

/** A reply of the mock that breaks the contract. */
export interface ContractViolation {
  readonly operationId: OperationId;
  readonly status: number;
  /** One line per broken rule, with the member that breaks it. */
  readonly rules: readonly string[];
}

/** Checks a reply against the contract. Streams pass: their events are checked by `checkEvent` as they are sent. */
export function checkReply(operationId: OperationId, { status, body }: Reply): ContractViolation | undefined {
  if (typeof body !== 'string') return undefined;
  const validator = validators[operationId].replies[status];
  if (!validator) return { operationId, status, rules: [`${operationId} has no reply ${status}`] };
  const rules = findBrokenRules(validator, JSON.parse(body));
  return rules.length ? { operationId, status, rules } : undefined;
}

/** Checks the invite of an event against the contract. */
export function checkEvent(reply: InviteReply): ContractViolation | undefined {
  const rules = findBrokenRules(validators.revokeInvite.replies[200]!, reply);
  return rules.length ? { operationId: 'watchInvites', status: 200, rules } : undefined;
}

function findBrokenRules(validator: Validator, data: unknown): string[] {
  if (validator(data)) return [];
  return (validator.errors ?? []).map((error) => `${error.instancePath || 'the reply'} ${error.message}`);
}

/** Fails loudly, because a test or story built on a reply outside the contract would prove nothing. */
export function toViolationReply({ operationId, status, rules }: ContractViolation): TextReply {
  const body = `The mock broke the contract in its ${status} reply to ${operationId}:\n- ${rules.join('\n- ')}\n`;
  return { status: 500, type: 'text/plain; charset=utf-8', body };
}

import type { OperationId } from '../../src/contract/models.ts';
import { validators } from '../validation/validators.gen.js';
import type { Reply } from './reply.ts';

/** A reply of the mock that the contract does not allow. */
export interface ContractViolation {
  readonly operationId: OperationId;
  readonly status: number;
  /** Which member of the reply breaks which rule. */
  readonly rules: readonly string[];
}

/** What is wrong with a reply, if anything is. */
export function checkReply(operationId: OperationId, { status, body }: Reply): ContractViolation | undefined {
  const validator = validators[operationId].replies[status];
  if (!validator) return { operationId, status, rules: [`${operationId} has no reply ${status}`] };
  if (validator(JSON.parse(body))) return undefined;
  const rules = (validator.errors ?? []).map((error) => `${error.instancePath || 'the reply'} ${error.message}`);
  return { operationId, status, rules };
}

/** Loud on purpose: a test or story over such a reply would prove nothing. */
export function toViolationReply({ operationId, status, rules }: ContractViolation): Reply {
  const body = `The mock broke the contract in its ${status} reply to ${operationId}:\n- ${rules.join('\n- ')}\n`;
  return { status: 500, type: 'text/plain; charset=utf-8', body, headers: {} };
}

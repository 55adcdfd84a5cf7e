import type { OperationId } from '../contract/models.ts';
import { type Validator, validators } from './validators.gen.js';
import type { TextReply } from './reply.ts';

/** Thrown for a reply of an adapter that breaks the contract. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
  readonly operationId: OperationId;
  readonly status: number;
  /** One line per broken rule, with the member that breaks it. */
  readonly rules: readonly string[];

  constructor(operationId: OperationId, status: number, rules: readonly string[]) {
    super(`The ${status} reply to ${operationId} breaks the contract:\n- ${rules.join('\n- ')}`);
    this.operationId = operationId;
    this.status = status;
    this.rules = rules;
  }
}

/** Checks a reply against the contract. */
export function checkReply(operationId: OperationId, { status, body }: TextReply): ContractViolation | undefined {
  const validator = validators[operationId].replies[status];
  const rules = validator ? findBrokenRules(validator, JSON.parse(body)) : [`${operationId} has no reply ${status}`];
  return rules.length ? new ContractViolation(operationId, status, rules) : undefined;
}

/** Checks the invite of an event, as JSON, against the contract. */
export function checkEvent(json: string): ContractViolation | undefined {
  const reply = { invite: JSON.parse(json) as unknown, serverTime: new Date().toISOString() };
  const rules = findBrokenRules(validators.revokeInvite.replies[200]!, reply);
  return rules.length ? new ContractViolation('watchInvites', 200, rules) : undefined;
}

function findBrokenRules(validator: Validator, data: unknown): string[] {
  if (validator(data)) return [];
  return (validator.errors ?? []).map((error) => `${error.instancePath || 'the reply'} ${error.message}`);
}

import type { Invite, OperationId } from '../contract/models.ts';
import { checkEvent, checkReply, type ContractViolation } from '../server/check-reply.ts';

/** Lists the rules of the contract that a reply breaks. */
export function listBrokenRules(operation: OperationId, status: number, body: string): readonly string[] {
  try {
    return toRules(checkReply(operation, { status, type: '', body }));
  } catch {
    return ['the body is not JSON'];
  }
}

/** Lists the rules of the contract that the invite of an event breaks. */
export const listBrokenEventRules = (invite: Invite): readonly string[] => toRules(checkEvent(JSON.stringify(invite)));

const toRules = (violation: ContractViolation | undefined): readonly string[] => violation?.rules ?? [];

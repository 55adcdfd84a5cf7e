import { operationRoutes } from '../../src/contract/operations.gen.ts';
import type { OperationId } from '../../src/contract/models.ts';
import { bodyFaults } from './body-faults.ts';
import { connectionFaults } from './connection-faults.ts';
import type { Fault } from './fault.ts';
import { jsonFaults } from './json-faults.ts';
import { listFaults } from './list-faults.ts';
import { statusFaults } from './status-faults.ts';
import { timingFaults } from './timing-faults.ts';

const table = {
  ...timingFaults,
  ...connectionFaults,
  ...bodyFaults,
  ...jsonFaults,
  ...statusFaults,
  ...listFaults,
} as const;

export type FaultName = keyof typeof table;

/** All faults, by name. */
export const faults: Readonly<Record<FaultName, Fault>> = table;

/** Which calls a fault hits, and how many. */
export interface Injection {
  readonly fault: FaultName;
  /** Every operation that the fault applies to, by default. */
  readonly operation?: OperationId;
  /** How many calls to hit. @default 'always' */
  readonly times?: 'once' | 'always' | number;
}

/** Whether a fault applies to an operation. For example, `cursor-loop` applies only to paged lists. */
export function canHit(fault: FaultName, operation: OperationId): boolean {
  return faults[fault].only?.includes(operation) ?? true;
}

/**
 * Validates an injection from the command line or a control call.
 * @throws {RangeError} If it is invalid; the message lists the valid values.
 */
export function toInjection(input: unknown): Injection {
  const { fault, operation, times } = (input ?? {}) as Readonly<Record<string, unknown>>;
  if (!isFaultName(fault))
    throw new RangeError(`Unknown fault ${JSON.stringify(fault)}. Choose one of: ${Object.keys(faults).join(', ')}.`);
  if (times !== undefined && !isTimes(times))
    throw new RangeError(
      `${JSON.stringify(times)} is not a valid number of times. Use once, always or a positive integer.`,
    );
  const often = times === undefined ? {} : { times };
  if (operation === undefined) return { fault, ...often };
  if (!isOperationId(operation))
    throw new RangeError(
      `Unknown operation ${JSON.stringify(operation)}. Choose one of: ${Object.keys(operationRoutes).join(', ')}.`,
    );
  if (!canHit(fault, operation))
    throw new RangeError(`${fault} cannot hit ${operation}, only ${faults[fault].only?.join(', ')}.`);
  return { fault, operation, ...often };
}

const isFaultName = (value: unknown): value is FaultName => typeof value === 'string' && Object.hasOwn(faults, value);

const isOperationId = (value: unknown): value is OperationId =>
  typeof value === 'string' && Object.hasOwn(operationRoutes, value);

const isTimes = (value: unknown): value is NonNullable<Injection['times']> =>
  value === 'once' || value === 'always' || (Number.isSafeInteger(value) && (value as number) > 0);

/** Parses the `--fault` option, such as `inviteCustomer=commit-then-drop:once`; `*` means every operation. */
export function parseInjection(text: string): Injection {
  const [operation, rest] = splitAt(text, '=');
  if (!operation || !rest)
    throw new RangeError(
      `"${text}" is not a valid fault. Use a form such as inviteCustomer=commit-then-drop:once or *=latency.`,
    );
  const [fault, times] = splitAt(rest, ':');
  return toInjection({
    fault,
    ...(operation !== '*' && { operation }),
    ...(times !== undefined && { times: /^\d+$/.test(times) ? Number(times) : times }),
  });
}

function splitAt(text: string, sign: string): readonly [string, string?] {
  const index = text.indexOf(sign);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

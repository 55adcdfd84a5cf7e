import type { OperationId } from '../../src/contract/models.ts';
import { faults, type Injection, toInjection } from './faults.ts';
import type { FaultyCall } from './fault.ts';

/** A fault that still applies to future calls. */
export interface ActiveFault extends Pick<Injection, 'fault' | 'operation'> {
  /** How many more calls it hits. */
  readonly times: 'always' | number;
}

interface Entry {
  readonly injection: Injection;
  hits: number;
}

/** Holds the active faults of one mock. */
export class ActiveFaults {
  readonly #entries = new Set<Entry>();

  /** In order of injection. */
  get list(): readonly ActiveFault[] {
    return [...this.#entries].map((entry) => ({ ...entry.injection, times: timesLeft(entry) }));
  }

  /** @returns A function that removes the fault. */
  inject(injection: Injection): () => void {
    const entry = { injection: toInjection(injection), hits: 0 };
    this.#entries.add(entry);
    return () => void this.#entries.delete(entry);
  }

  clear(): void {
    this.#entries.clear();
  }

  /** Runs a call through all matching faults as middleware; the fault injected first is the outermost. */
  answer(call: Omit<FaultyCall, 'hits'>): Promise<Response> {
    const matching = [...this.#entries].filter(({ injection }) => matches(injection, call.operationId, call.request));
    const next = matching.reduceRight<FaultyCall['next']>(
      (inner, entry) => async (request) =>
        this.#consume(entry)
          ? faults[entry.injection.fault].apply({ ...call, hits: entry.hits - 1, next: inner })
          : inner(request),
      call.next,
    );
    return next();
  }

  /** Counts a hit. @returns `false` if a concurrent call has used the last one. */
  #consume(entry: Entry): boolean {
    if (!this.#entries.has(entry)) return false;
    entry.hits++;
    if (timesLeft(entry) === 0) this.#entries.delete(entry);
    return true;
  }
}

function timesLeft({ injection: { times = 'always' }, hits }: Entry): 'always' | number {
  return times === 'always' ? times : (times === 'once' ? 1 : times) - hits;
}

function matches({ fault, operation }: Injection, operationId: OperationId, request: Request): boolean {
  const { only, matches: matchesRequest } = faults[fault];
  if (operation ? operation !== operationId : only && !only.includes(operationId)) return false;
  return matchesRequest?.(request) ?? true;
}

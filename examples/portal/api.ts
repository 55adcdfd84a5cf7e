import { createRestAdapter } from 'reseller-elements/adapters';
import type { Mail } from 'reseller-elements/mocks';

/** The dev server proxies it to the mock reseller API. */
const baseUrl = '/api';

/** Connects the elements to a back end. */
export const adapter = createRestAdapter({ baseUrl });

/** A scenario of the mock API. */
export interface Scenario {
  readonly name: string;
  readonly summary: string;
}

export interface Scenarios {
  readonly items: readonly Scenario[];
  readonly current: string;
}

/** Lists the demo's emails, newest first. */
export async function listMails(signal: AbortSignal): Promise<readonly Mail[]> {
  const { items } = await control<{ items: readonly Mail[] }>('outbox', { signal });
  return items;
}

export function listScenarios(signal: AbortSignal): Promise<Scenarios> {
  return control('scenarios', { signal });
}

/** Resets the mock to the start of a scenario. */
export async function startScenario(scenario: string): Promise<void> {
  await control('reset', { method: 'POST', body: JSON.stringify({ scenario }) });
}

/** Calls the mock's control endpoints, which are not part of the contract. */
async function control<T>(name: string, init: RequestInit): Promise<T> {
  const response = await fetch(`${baseUrl}/_mock/${name}`, init);
  if (!response.ok) throw new Error(`The mock answered ${response.status}.`);
  return (await response.json()) as T;
}

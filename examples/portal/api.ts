import { createRestAdapter } from 'reseller-elements';
import type { Mail } from 'reseller-elements/mocks';

/** Passed on to the mock reseller API by the dev server. */
const baseUrl = '/api';

/** The one line that ties the elements to a back end. */
export const adapter = createRestAdapter({ baseUrl });

/** A state of the back end to look at. */
export interface Scenario {
  readonly name: string;
  readonly summary: string;
}

export interface Scenarios {
  readonly items: readonly Scenario[];
  readonly current: string;
}

/** The mails of the demo, newest first. */
export async function listMails(signal: AbortSignal): Promise<readonly Mail[]> {
  const { items } = await control<{ items: readonly Mail[] }>('outbox', { signal });
  return items;
}

export function listScenarios(signal: AbortSignal): Promise<Scenarios> {
  return control('scenarios', { signal });
}

/** Starts the mock anew; everything that was done so far is gone. */
export async function startScenario(scenario: string): Promise<void> {
  await control('reset', { method: 'POST', body: JSON.stringify({ scenario }) });
}

/** Steers the mock; no part of the contract, and no real API has it. */
async function control<T>(name: string, init: RequestInit): Promise<T> {
  const response = await fetch(`${baseUrl}/_mock/${name}`, init);
  if (!response.ok) throw new Error(`The mock answered ${response.status}.`);
  return (await response.json()) as T;
}

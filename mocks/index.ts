export { createClock, type MockClock } from './clock.ts';
export type { ActiveFault } from './faults/active-faults.ts';
export type { Fault } from './faults/fault.ts';
export { canHit, type FaultName, faults, type Injection } from './faults/faults.ts';
export type { Mail } from './mail/outbox.ts';
export { createMockApi, type MockApi, type MockApiOptions } from './mock-api.ts';
export type { ContractViolation } from '../src/server/check-reply.ts';
export { type ScenarioName, scenarios, toScenarioName } from './scenarios/scenarios.ts';

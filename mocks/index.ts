export { createClock, type MockClock } from './clock.ts';
export type { Mail } from './mail/outbox.ts';
export { createMockApi, type MockApi, type MockApiOptions } from './mock-api.ts';
export type { ContractViolation } from './pipeline/check-reply.ts';
export { type ScenarioName, scenarios, toScenarioName } from './scenarios/scenarios.ts';

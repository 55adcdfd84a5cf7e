import type { ConformanceCase } from '../case.ts';
import { coreCases } from './core.ts';
import { countCases, countChangeCases } from './counts.ts';
import { customerCases } from './customers.ts';
import { expiryDaysCases } from './expiry-days.ts';
import { idempotencyCases, lateIdempotencyCases } from './idempotency.ts';
import { expiryCases, inviteCases } from './invites.ts';
import { isolationCases } from './isolation.ts';
import { filterCases, listCases } from './lists.ts';
import { liveCases } from './live.ts';
import { problemCases } from './problems.ts';
import { registrationCases } from './registration.ts';
import { replyCases } from './replies.ts';

/** All cases, in the order in which they run. */
export const cases: readonly ConformanceCase[] = [
  ...coreCases,
  ...inviteCases,
  ...expiryDaysCases,
  ...countChangeCases,
  ...customerCases,
  ...registrationCases,
  ...liveCases,
  ...idempotencyCases,
  ...problemCases,
  ...isolationCases,
  // Lists that were empty before have rows by now, if the run may write.
  ...listCases,
  ...filterCases,
  ...countCases,
  // Move the clock only when no other case depends on it.
  ...lateIdempotencyCases,
  ...expiryCases,
  ...replyCases,
];

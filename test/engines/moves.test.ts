import { exhibits } from '../support/exhibits.ts';
import { describeEveryState } from '../suites/every-state.ts';
import { moves } from '../suites/moves.ts';

for (const exhibit of exhibits) describeEveryState(exhibit, [moves]);

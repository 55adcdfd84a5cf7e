import { exhibits } from '../../support/exhibits.ts';
import { describeEveryState } from '../../suites/every-state.ts';
import { moves } from '../../suites/moves.ts';

describeEveryState(exhibits, [moves]);

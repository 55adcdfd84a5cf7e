import { press } from '../../support/keyboard.ts';
import { exhibits } from '../../support/exhibits.ts';
import { axe } from '../../suites/axe.ts';
import { describeEveryState } from '../../suites/every-state.ts';
import { focus } from '../../suites/wcag/focus.ts';
import { frames } from '../../suites/wcag/frames.ts';
import { idReferences, names } from '../../suites/wcag/names.ts';
import { reflow } from '../../suites/wcag/reflow.ts';
import { targetSize } from '../../suites/wcag/target-size.ts';

// Focus the page itself with a harmless key; Tab would leave an empty page.
before(() => press('Shift'));

describeEveryState(exhibits, [names, idReferences, targetSize, reflow, frames, axe, focus]);

import * as accessibility from '@storybook/addon-a11y/preview';
import { setProjectAnnotations } from '@storybook/web-components-vite';
import { checkAccessibility } from './check-accessibility.ts';
import { checkLayout } from './check-layout.ts';
import { inEveryLook } from './in-every-look.ts';
import preview from './preview.ts';

// Storybook runs the checks once, after the play function. Run them in every look instead.
setProjectAnnotations([
  // List violations only: describing every node that passes costs axe and the report a quarter of the time.
  { ...accessibility, afterEach: [], parameters: { a11y: { options: { resultTypes: ['violations'] } } } },
  { ...preview, afterEach: inEveryLook([checkLayout, checkAccessibility]) },
]);

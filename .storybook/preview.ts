import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { withStage } from '../stories/support/with-stage.ts';
import { checkLayout } from './check-layout.ts';
import { extractArgTypes } from './element-api.ts';
import { theme } from './theme.ts';
import { globalTypes, initialGlobals } from './toolbar.ts';
import 'reseller-elements/themes/enterprise.css';
import 'reseller-elements/themes/playful.css';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [withStage],
  afterEach: checkLayout,
  parameters: {
    layout: 'fullscreen',
    // The theme sets the page's background, light and dark.
    backgrounds: { disabled: true },
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    docs: { theme, extractArgTypes, toc: { headingSelector: 'h2, h3' }, source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Getting started',
            'Forms',
            'Registration',
            'Invites',
            'The customers page',
            'Events',
            'Frameworks',
            'Theming',
            'Localization',
            'Accessibility',
            'Server rendering',
            'Mock API',
          ],
          'Elements',
          '*',
        ],
      },
    },
  },
  tags: ['autodocs'],
};

export default preview;

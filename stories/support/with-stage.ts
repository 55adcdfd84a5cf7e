import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { action } from 'storybook/actions';
import { eventNames } from '../../.storybook/element-api.ts';
import type { Globals } from '../../.storybook/toolbar.ts';
import { type StoryMock, StoryStage } from './story-stage.ts';

// Define it here: the package declares its modules free of side effects, so bundlers would drop a module imported only
// to define it.
if (!customElements.get('story-stage')) customElements.define('story-stage', StoryStage);

/** A story's parameters for its stage. */
export interface StageParameters {
  readonly mock?: StoryMock;
  /** Without a card. */
  readonly bare?: boolean;
  /** With a card as wide as a portal's main column. */
  readonly wide?: boolean;
}

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Renders every story on its own stage with the toolbar's settings, and logs its events in the actions panel. */
export const withStage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, colorScheme, language, scenario } = globals as Globals;
  const { mock = {}, bare = false, wide = false } = parameters as StageParameters;
  // Docs pages stay in English, whatever the language of their stories.
  if (viewMode !== 'docs') setAppearance(document.documentElement, globals as Globals);
  // Create a new element for another scenario, too.
  return html`<story-stage
    data-reseller-theme=${theme}
    data-color-scheme=${colorScheme}
    dir=${toDir(globals as Globals)}
    lang=${language}
    .scenario=${scenario}
    .mock=${mock}
    ?bare=${bare}
    ?wide=${wide}
    ${ref(showEvents)}
    >${keyed(scenario, story())}</story-stage
  >`;
};

/** Applies the toolbar's theme, colour scheme, direction and language to an element: the page or a stage. */
export function setAppearance(element: HTMLElement, globals: Globals) {
  const { theme, colorScheme, language } = globals;
  Object.assign(element.dataset, { resellerTheme: theme, colorScheme });
  Object.assign(element, { dir: toDir(globals), lang: language });
}

const toDir = ({ direction, language }: Globals) =>
  direction === 'auto' ? (rightToLeft.includes(language) ? 'rtl' : 'ltr') : direction;

const watched = new WeakSet<Element>();

/** Logs the data of events, since the panel cannot show live objects. */
function showEvents(stage: Element | undefined) {
  if (!stage || watched.has(stage)) return;
  watched.add(stage);
  for (const name of eventNames)
    stage.addEventListener(name, (event) => {
      const { detail, input, invite, registration, error } = event as Event & Readonly<Record<string, unknown>>;
      const carried = { detail, input, invite, registration, error };
      action(name)(Object.fromEntries(Object.entries(carried).filter(([, value]) => value)));
    });
}

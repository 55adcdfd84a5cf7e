import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { action } from 'storybook/actions';
import { eventNames } from '../../.storybook/element-api.ts';
import type { Globals } from '../../.storybook/toolbar.ts';
import { type StoryMock, StoryStage } from './story-stage.ts';

// Here, as the package says that its modules have no side effects: bundlers drop those that are imported for them alone.
if (!customElements.get('story-stage')) customElements.define('story-stage', StoryStage);

/** What a story may say about its stage. */
export interface StageParameters {
  readonly mock?: StoryMock;
  /** Without the card around it. */
  readonly bare?: boolean;
  /** With a card as wide as the main column of a portal. */
  readonly wide?: boolean;
}

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Shows every story on a stage of its own, as the toolbar says, and its events in the actions panel. */
export const withStage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, colorScheme, direction, language, scenario } = globals as Globals;
  const { mock = {}, bare = false, wide = false } = parameters as StageParameters;
  const dir = direction === 'auto' ? (rightToLeft.includes(language) ? 'rtl' : 'ltr') : direction;
  // A docs page is in English, whatever its stories speak.
  if (viewMode !== 'docs') setPage({ theme, colorScheme, dir, language });
  // In another scenario the element begins anew as well.
  return html`<story-stage
    data-reseller-theme=${theme}
    data-color-scheme=${colorScheme}
    dir=${dir}
    lang=${language}
    .scenario=${scenario}
    .mock=${mock}
    ?bare=${bare}
    ?wide=${wide}
    ${ref(showEvents)}
    >${keyed(scenario, story())}</story-stage
  >`;
};

function setPage({ theme, colorScheme, dir, language }: Readonly<Record<string, string>>) {
  const { documentElement } = document;
  Object.assign(documentElement.dataset, { resellerTheme: theme, colorScheme });
  Object.assign(documentElement, { dir, lang: language });
}

const watched = new WeakSet<Element>();

/** Events are live objects: the panel gets what they carry. */
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

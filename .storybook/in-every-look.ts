import type { StoryContext } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';
import { inject } from 'vitest';
import { commands, page } from 'vitest/browser';
import { setAppearance } from '../stories/support/with-stage.ts';
import { listElements } from './check-layout.ts';
import { checkShown, listShown } from './check-shown.ts';
import { listLooks, type Look, looks, playedLook } from './looks.ts';
import type { Globals } from './toolbar.ts';

declare module 'vitest' {
  interface ProvidedContext {
    looks: 'one' | 'all';
  }
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateForcedColors: (forcedColors: Look['forcedColors']) => Promise<void>;
  }
}

type Check = (context: StoryContext) => unknown;

/**
 * Returns an `afterEach` hook that runs the checks in each requested look and reports the failures of all of them. The
 * story stays mounted while its surroundings change. Globals that the story pins override those of a look.
 */
export function inEveryLook(checks: readonly Check[]): (context: StoryContext) => Promise<void> {
  const names = listLooks(inject('looks'));
  return async (context) => {
    const failures: string[] = [];
    const shown = listShown(context.canvasElement);
    for (const name of names) {
      for (const step of [showLook(looks[name]!), ...checks, () => checkShown(shown)]) {
        try {
          await step(context);
        } catch (error) {
          failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
    await showLook(playedLook)(context);
    if (failures.length) throw new Error(failures.join('\n\n'));
  };
}

/** Changes the surroundings of a mounted story and waits until it has rendered the change. */
const showLook =
  ({ globals, forcedColors, viewport }: Look): Check =>
  async ({ canvasElement, ...context }) => {
    const appearance = { ...context.globals, ...globals, ...context.storyGlobals } as Globals;
    setAppearance(document.documentElement, appearance);
    const stage = canvasElement.querySelector<HTMLElement>('story-stage')!;
    setAppearance(stage, appearance);
    mirror(stage, globals.direction === 'rtl');
    const isForced = () => matchMedia(`(forced-colors: ${forcedColors})`).matches;
    if (!isForced()) await commands.emulateForcedColors(forcedColors);
    if (innerWidth !== viewport[0]) await page.viewport(...viewport);
    await rendered();
    if (!isForced() || innerWidth !== viewport[0]) throw new Error('The browser does not show this look.');
  };

/** Mirrors the elements, or undoes it. By themselves they follow their texts, which most stories have in English. */
function mirror(stage: HTMLElement, isMirrored: boolean) {
  for (const element of stage.querySelectorAll<HTMLElement>('*'))
    if ('isUpdatePending' in element) element.dir = isMirrored ? 'rtl' : '';
}

/** Waits until every element has rendered: a change of direction triggers updates, and these may trigger more. */
async function rendered() {
  const pending = Array.from(listElements(document.body)).filter(isPending);
  await Promise.all(pending.map(({ updateComplete }) => updateComplete));
  if (pending.length) await rendered();
}

const isPending = (element: HTMLElement): element is LitElement =>
  'isUpdatePending' in element && element.isUpdatePending === true;

import type { TestRunnerPlugin } from '@web/test-runner-core';

/** The part of puppeteer's Page used here; the page of the WebKit launcher implements it too. */
interface KeyboardPage {
  bringToFront?(): Promise<void>;
  emulateFocusedPage?(enabled: boolean): Promise<void>;
  readonly keyboard: {
    type(text: string): Promise<unknown>;
    press(key: string): Promise<unknown>;
    down(key: string): Promise<unknown>;
    up(key: string): Promise<unknown>;
  };
}

/** A text to type, or keys to press in order, each with its modifiers (`Shift+Tab`). */
export type KeyStrokes = { readonly text: string } | { readonly keys: readonly string[] };

/** Presses keys through the browser itself, so that its default actions happen: the test command `keyboard`. */
export function keyboardPlugin(): TestRunnerPlugin<KeyStrokes> {
  return {
    name: 'keyboard',
    async executeCommand({ command, payload, session }) {
      if (command !== 'keyboard' || !payload) return undefined;
      const { getPage } = session.browser as unknown as { getPage(id: string): KeyboardPage };
      const page = getPage.call(session.browser, session.id);
      // A background page has no focus and fires no focus events. Firefox has one page at a time.
      await page.emulateFocusedPage?.(true).catch(() => page.bringToFront?.());
      if ('text' in payload) await page.keyboard.type(payload.text);
      else for (const chord of payload.keys) await press(page, chord.split('+').map(keyValue));
      return true;
    },
  };
}

/** Not every protocol knows "Space" as a key name. */
const keyValue = (key: string) => (key === 'Space' ? ' ' : key);

async function press({ keyboard }: KeyboardPage, chord: readonly string[]) {
  const held = chord.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(chord.at(-1) ?? '');
  for (const key of held.toReversed()) await keyboard.up(key);
}

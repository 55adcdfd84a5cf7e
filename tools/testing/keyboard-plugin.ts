import type { TestRunnerPlugin } from '@web/test-runner-core';

/** The part of puppeteer's page that is used; the page of the WebKit launcher has it as well. */
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

/** What is typed: a text, or keys one after the other, each with the keys that are held meanwhile (`Shift+Tab`). */
export type KeyStrokes = { readonly text: string } | { readonly keys: readonly string[] };

/** Keys that the browser itself receives, so that it does what it does for its users: `keyboard` as a command of tests. */
export function keyboardPlugin(): TestRunnerPlugin<KeyStrokes> {
  return {
    name: 'keyboard',
    async executeCommand({ command, payload, session }) {
      if (command !== 'keyboard' || !payload) return undefined;
      const { getPage } = session.browser as unknown as { getPage(id: string): KeyboardPage };
      const page = getPage.call(session.browser, session.id);
      // A page in the background has no focus, and tells nothing of it. Firefox has one page at a time.
      await page.emulateFocusedPage?.(true).catch(() => page.bringToFront?.());
      if ('text' in payload) await page.keyboard.type(payload.text);
      else for (const chord of payload.keys) await press(page, chord.split('+').map(keyValue));
      return true;
    },
  };
}

/** Not every protocol has a name for it. */
const keyValue = (key: string) => (key === 'Space' ? ' ' : key);

async function press({ keyboard }: KeyboardPage, chord: readonly string[]) {
  const held = chord.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(chord.at(-1) ?? '');
  for (const key of held.toReversed()) await keyboard.up(key);
}

import type { KeyStrokes } from '../../tools/testing/keyboard-plugin.ts';
import { runCommand } from './run-command.ts';

/** Strokes keys of the browser's own keyboard. */
const stroke = (strokes: KeyStrokes) => runCommand('keyboard', strokes);

/** Presses keys one after the other, such as `Tab` and `Shift+Tab`. */
export const press = (...keys: readonly string[]) => stroke({ keys });

/** Chooses by its first letters what a select is to show. Browsers forget letters after a second, which they may take. */
export async function typeChoice(letters: string, isChosen: () => boolean) {
  for (let tries = 0; tries < 5 && !isChosen(); tries++) {
    // By now they are forgotten, if there were some.
    if (tries) await new Promise((resolve) => setTimeout(resolve, 1500));
    await typeText(letters);
  }
}

/** Types a text where the focus is. */
export const typeText = (text: string) => stroke({ text });

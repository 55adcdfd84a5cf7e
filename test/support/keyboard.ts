import type { KeyStrokes } from '../../tools/testing/keyboard-plugin.ts';
import { runCommand } from './run-command.ts';

/** Strokes keys of the browser's own keyboard. */
const stroke = (strokes: KeyStrokes) => runCommand('keyboard', strokes);

/** Presses keys one after the other, such as `Tab` and `Shift+Tab`. */
export const press = (...keys: readonly string[]) => stroke({ keys });

/** Types a text where the focus is. */
export const typeText = (text: string) => stroke({ text });

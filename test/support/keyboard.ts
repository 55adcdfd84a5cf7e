import type { KeyStrokes } from '../../tools/testing/keyboard-plugin.ts';
import { until } from './until.ts';
import { runCommand } from './run-command.ts';

/** Sends keys through the browser's own keyboard. */
const stroke = (strokes: KeyStrokes) => runCommand('keyboard', strokes);

/** Presses keys in order, such as `Tab` and `Shift+Tab`. */
export const press = (...keys: readonly string[]) => stroke({ keys });

/** Types text into the focused control. */
export const typeText = (text: string) => stroke({ text });

/**
 * Selects an option of the focused select, by the first letter of its name and then the arrow keys. Types only one
 * letter, because browsers forget letters after a second, and a busy machine may take longer between two.
 */
export async function choose(select: HTMLSelectElement, value: string) {
  const { options } = select;
  const target = Array.from(options).findIndex((option) => option.value === value);
  const letter = options[target]?.text.charAt(0) ?? '';
  await typeText(letter);
  const chosen = () => select.selectedOptions[0]?.text ?? '';
  await until(`an option that begins with ${letter} is chosen`, () => chosen().startsWith(letter));
  const steps = target - select.selectedIndex;
  const key = steps < 0 ? 'ArrowUp' : 'ArrowDown';
  await press(...Array.from({ length: Math.abs(steps) }, () => key));
  await until(`${value} is chosen`, () => select.value === value);
}

import type { KeyStrokes } from '../../tools/testing/keyboard-plugin.ts';
import { until } from './patience.ts';
import { runCommand } from './run-command.ts';

/** Strokes keys of the browser's own keyboard. */
const stroke = (strokes: KeyStrokes) => runCommand('keyboard', strokes);

/** Presses keys one after the other, such as `Tab` and `Shift+Tab`. */
export const press = (...keys: readonly string[]) => stroke({ keys });

/** Types a text where the focus is. */
export const typeText = (text: string) => stroke({ text });

/**
 * Chooses an option of the select that has the focus, by the first letter of its name and then by the arrow keys. One letter
 * only: browsers forget letters after a second, which a busy machine may take between two of them.
 */
export async function choose(select: HTMLSelectElement, value: string) {
  const { options } = select;
  const aim = Array.from(options).findIndex((option) => option.value === value);
  const letter = options[aim]?.text.charAt(0) ?? '';
  await typeText(letter);
  const chosen = () => select.selectedOptions[0]?.text ?? '';
  await until(`an option that begins with ${letter} is chosen`, () => chosen().startsWith(letter));
  const steps = aim - select.selectedIndex;
  const key = steps < 0 ? 'ArrowUp' : 'ArrowDown';
  await press(...Array.from({ length: Math.abs(steps) }, () => key));
  await until(`${value} is chosen`, () => select.value === value);
}

import type { ReadTree, UserSettings } from '../../tools/testing/accessibility-plugin.ts';
import { runCommand } from './run-command.ts';

/** Emulates user preferences; omitted ones get their defaults. */
export const setUp = (settings: UserSettings) => runCommand('user-settings', settings);

/** Returns the current accessibility tree, and the saved snapshot. */
export const readTree = (name: string) =>
  runCommand('accessibility-tree', { file: `test/trees/${name}.txt` }) as Promise<ReadTree>;

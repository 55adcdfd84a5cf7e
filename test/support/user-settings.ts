import type { ReadTree, UserSettings } from '../../tools/testing/accessibility-plugin.ts';
import { runCommand } from './run-command.ts';

/** Sets the browser up as a user does; what is left out is as it comes. */
export const setUp = (settings: UserSettings) => runCommand('user-settings', settings);

/** The page as a screen reader finds it, now and as it was written down. */
export const readTree = (name: string) =>
  runCommand('accessibility-tree', { file: `test/trees/${name}.txt` }) as Promise<ReadTree>;

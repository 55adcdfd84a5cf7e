import type { Globals } from './toolbar.ts';

/** The appearance of a page: the toolbar's globals, plus settings that only the browser can emulate. */
export interface Look {
  readonly globals: Partial<Pick<Globals, 'colorScheme' | 'direction'>>;
  readonly forcedColors: 'active' | 'none';
  readonly viewport: readonly [width: number, height: number];
}

/**
 * The look in which stories are played: the toolbar's initial globals in the viewport that Storybook gives to tests.
 */
export const playedLook: Look = { globals: {}, forcedColors: 'none', viewport: [1200, 900] };

/** The looks in which stories are checked, by name. */
export const looks: Readonly<Record<string, Look>> = {
  light: playedLook,
  dark: { ...playedLook, globals: { colorScheme: 'dark' } },
  rtl: { ...playedLook, globals: { direction: 'rtl' } },
  'forced colours': { ...playedLook, forcedColors: 'active' },
  // Equals 1280 px at a zoom of 400 % (WCAG 2.2, 1.4.10).
  '320 px': { ...playedLook, viewport: [320, 568] },
};

/** Lists the names of the looks to check. The first is the one in which stories are played. */
export const listLooks = (which: 'one' | 'all') => Object.keys(looks).slice(0, which === 'one' ? 1 : undefined);

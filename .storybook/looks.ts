import type { Globals } from './toolbar.ts';

/** How a page can look: by the toolbar, and by what only the browser can set. */
export interface Look {
  readonly globals: Partial<Pick<Globals, 'colorScheme' | 'direction'>>;
  readonly forcedColors: 'active' | 'none';
  readonly viewport: readonly [width: number, height: number];
}

/** The look that stories are played in: the toolbar's initial globals, in the viewport that Storybook gives to tests. */
export const playedLook: Look = { globals: {}, forcedColors: 'none', viewport: [1200, 900] };

/** The looks that stories are checked in, by name. */
export const looks: Readonly<Record<string, Look>> = {
  light: playedLook,
  dark: { ...playedLook, globals: { colorScheme: 'dark' } },
  rtl: { ...playedLook, globals: { direction: 'rtl' } },
  'forced colours': { ...playedLook, forcedColors: 'active' },
  // As wide as 1280 px at a zoom of 400 % (WCAG 2.2, 1.4.10).
  '320 px': { ...playedLook, viewport: [320, 568] },
};

/** Lists the names of the looks to check; the first is the one that stories are played in. */
export const listLooks = (which: 'one' | 'all') => Object.keys(looks).slice(0, which === 'one' ? 1 : undefined);

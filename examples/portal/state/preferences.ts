export const themes = ['calm', 'enterprise', 'playful'] as const;
export type Theme = (typeof themes)[number];
export const colorSchemes = ['auto', 'light', 'dark'] as const;
export type ColorScheme = (typeof colorSchemes)[number];
export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

/** The visitor's display settings, stored in this browser only. */
export class Preferences {
  theme: Theme = read('theme', themes);
  colorScheme: ColorScheme = read('color-scheme', colorSchemes);
  direction: Direction = read('direction', directions);

  apply(): void {
    const { documentElement } = document;
    documentElement.dataset.resellerTheme = this.theme;
    documentElement.dataset.colorScheme = this.colorScheme;
    documentElement.dir = this.direction;
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    write('theme', theme);
    this.apply();
  }

  setColorScheme(colorScheme: ColorScheme): void {
    this.colorScheme = colorScheme;
    write('color-scheme', colorScheme);
    this.apply();
  }

  setDirection(direction: Direction): void {
    this.direction = direction;
    write('direction', direction);
    this.apply();
  }
}

// Storage throws if cookies are blocked; settings are then not saved.
function read<T extends string>(name: string, known: readonly [T, ...T[]]): T {
  try {
    const stored = localStorage.getItem(`portal-${name}`);
    return known.find((option) => option === stored) ?? known[0];
  } catch {
    return known[0];
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`portal-${name}`, value);
  } catch {
    return;
  }
}

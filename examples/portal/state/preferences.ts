export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

/** How the visitor wants to see the demo; kept in this browser only. */
export class Preferences {
  theme: Theme = read('theme', themes);
  direction: Direction = read('direction', directions);

  apply(): void {
    document.documentElement.dataset.theme = this.theme;
    document.documentElement.dir = this.direction;
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    write('theme', theme);
    this.apply();
  }

  setDirection(direction: Direction): void {
    this.direction = direction;
    write('direction', direction);
    this.apply();
  }
}

// Storage throws where cookies are blocked; the demo then just forgets.
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

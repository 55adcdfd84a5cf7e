/** Every theme; calm is the default look and needs no file. */
export const themes = ['calm', 'enterprise', 'playful'] as const;

async function loadSheet(theme: string): Promise<CSSStyleSheet> {
  const response = await fetch(new URL(`../../src/themes/${theme}.css`, import.meta.url));
  return new CSSStyleSheet().replace(await response.text());
}

/** Loads all themes that are files into the page. */
export async function linkThemes() {
  const sheets = await Promise.all(themes.filter((theme) => theme !== 'calm').map(loadSheet));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}

/** Every theme; calm is what elements look like without any. */
export const themes = ['calm', 'enterprise', 'playful'] as const;

async function loadSheet(theme: string): Promise<CSSStyleSheet> {
  const response = await fetch(new URL(`../../src/themes/${theme}.css`, import.meta.url));
  return new CSSStyleSheet().replace(await response.text());
}

/** Gives the page all themes that are files, as a page that links them has. */
export async function linkThemes() {
  const sheets = await Promise.all(themes.filter((theme) => theme !== 'calm').map(loadSheet));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}

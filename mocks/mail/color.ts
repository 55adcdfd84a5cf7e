const fallback = '#1f2937';

/** Colours for a button or the header band. */
export interface BrandColors {
  readonly background: string;
  /** Black or white, whichever contrasts more: at least 4.5:1 on any colour. */
  readonly ink: '#000000' | '#ffffff';
  /** A border that sets a pale background off from a white page. */
  readonly edge: string;
}

/** Derives readable colours from the reseller's; an invalid one is replaced by a default. */
export function toBrandColors(color: string): BrandColors {
  const background = /^#[0-9a-f]{6}$/i.test(color) ? color : fallback;
  const light = luminance(background);
  return {
    background,
    ink: contrast(light, 1) >= contrast(light, 0) ? '#ffffff' : '#000000',
    edge: contrast(light, 1) >= 3 ? background : '#4b5563',
  };
}

/** Relative luminance as defined by WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

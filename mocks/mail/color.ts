const fallback = '#1f2937';

/** Colours that go together on a button or a band. */
export interface BrandColors {
  readonly background: string;
  /** Black or white, whichever is easier to read: at least 4.5:1 on any colour. */
  readonly ink: '#000000' | '#ffffff';
  /** Sets a pale background off from a white page. */
  readonly edge: string;
}

/** Takes any reseller's colour; one that is not a colour is replaced. */
export function toBrandColors(color: string): BrandColors {
  const background = /^#[0-9a-f]{6}$/i.test(color) ? color : fallback;
  const light = luminance(background);
  return {
    background,
    ink: contrast(light, 1) >= contrast(light, 0) ? '#ffffff' : '#000000',
    edge: contrast(light, 1) >= 3 ? background : '#4b5563',
  };
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Returns red, green, blue and alpha of any CSS colour, as the browser paints it. */
function paint(color: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data);
}

const painted = new Map<string, readonly number[]>();

function channelsOf(color: string): readonly number[] {
  const known = painted.get(color) ?? paint(color);
  painted.set(color, known);
  return known;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast ratio (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns whether a colour is fully transparent. */
export const isClear = (color: string) => channelsOf(color)[3] === 0;

/** Returns an element's parent in the flat tree: through slots, and out of shadow trees. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Returns the effective background colour around an element. */
export function colorAround(element: Element): string {
  for (let each = parentOf(element); each; each = parentOf(each)) {
    const { backgroundColor } = getComputedStyle(each);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

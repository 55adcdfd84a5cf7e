declare module '@alpinejs/morph' {
  interface AlpineMorph {
    morph(from: Element, to: string): void;
  }

  /** The plugin, which adds `morph` to Alpine. */
  export default function plugin(alpine: Partial<AlpineMorph>): void;
}

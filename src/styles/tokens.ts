import { css } from 'lit';

// Read where they are used and never set on `:host`, so that a page's `:root` wins.
// `light-dark()` follows the page's `color-scheme`.

/** Primary buttons, links, the focus ring; any colour will do. A brand may bring its own, where the page brings none. */
export const accent = css`var(--reseller-accent, var(--_brand, light-dark(#1f5fbf, #8ab8ff)))`;
/** Text on the accent; black or white by default, whichever can be read. */
export const accentText = css`var(--reseller-accent-text, var(--_on-accent))`;
/** Text. */
export const text = css`var(--reseller-text, light-dark(#1b2430, #e8ecf2))`;
/** Hints and introductions. */
export const textMuted = css`var(--reseller-text-muted, light-dark(#566173, #a5b0c0))`;
/** Behind inputs and secondary buttons. */
export const surface = css`var(--reseller-surface, light-dark(#fff, #171d26))`;
/** Behind notices. */
export const surfaceMuted = css`var(--reseller-surface-muted, light-dark(#f3f5f8, #212936))`;
/** Around inputs, buttons and notices; 3:1 against the surface (WCAG 2.2 1.4.11). */
export const border = css`var(--reseller-border, light-dark(#7f8a9b, #76829a))`;
/** Errors. */
export const danger = css`var(--reseller-danger, light-dark(#b3261e, #ffb4ab))`;
/** What went well. */
export const success = css`var(--reseller-success, light-dark(#1a6b3c, #7fd6a2))`;
/** Font family; that of the page by default. */
export const font = css`var(--reseller-font, inherit)`;
/** Font size; all else is relative to it. */
export const size = css`var(--reseller-size, 1em)`;
/** Corners. */
export const radius = css`var(--reseller-radius, 0.375em)`;
/** The distance between fields; other distances are parts of it. */
export const space = css`var(--reseller-space, 1.25em)`;
/** The height of inputs and buttons. */
export const control = css`var(--reseller-control, 2.625em)`;
/** The accent as a colour of links and lines. */
export const accentInk = css`var(--_ink)`;
/** The focus ring; the accent by default. */
export const focus = css`var(--reseller-focus, ${accentInk})`;

/** Relative luminance (WCAG 2.2) of the origin colour; its channels are linear. */
const luminance = css`(0.2126 * r + 0.7152 * g + 0.0722 * b)`;
/** 1 under the luminance at which black and white can be read equally well (both 4.58:1), else 0. */
const onAccent = css`clamp(0, (0.179 - ${luminance}) * 1e6, 1)`;
/** Darkened to a luminance of at most 0.14: 4.5:1 on light surfaces, and on a badge, which is an eighth of itself. */
const darken = css`min(1, 0.14 / max(${luminance}, 0.001))`;
/** Mixed with white to a luminance of at least 0.3: 4.5:1 on dark surfaces. */
const lighten = css`max(0, (0.3 - ${luminance}) / (1 - ${luminance}))`;

/** What is derived of the accent, whatever it is, so that text keeps a contrast of 4.5:1 (WCAG 2.2 1.4.3). */
export const derivedColors = css`
  :host {
    --_on-accent: color(from ${accent} srgb-linear ${onAccent} ${onAccent} ${onAccent});
    --_ink: light-dark(
      color(from ${accent} srgb-linear calc(r * ${darken}) calc(g * ${darken}) calc(b * ${darken})),
      color(
        from ${accent} srgb-linear calc(r + (1 - r) * ${lighten}) calc(g + (1 - g) * ${lighten})
          calc(b + (1 - b) * ${lighten})
      )
    );
  }
`;

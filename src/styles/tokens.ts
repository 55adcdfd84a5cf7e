import { css } from 'lit';

// Read the tokens where they are used, and never set them on `:host`, so that values on the page's `:root` apply.
// `light-dark()` follows the page's `color-scheme`.

/** Colour of primary buttons, links and the focus ring; any colour works. A reseller's branding overrides the default. */
export const accent = css`var(--reseller-accent, var(--_brand, light-dark(#1f5fbf, #8ab8ff)))`;
/** Text colour on the accent; black or white by default, whichever has more contrast. */
export const accentText = css`var(--reseller-accent-text, var(--_on-accent))`;
/** Text colour. */
export const text = css`var(--reseller-text, light-dark(#1b2430, #e8ecf2))`;
/** Text colour of hints and introductions. */
export const textMuted = css`var(--reseller-text-muted, light-dark(#566173, #a5b0c0))`;
/** Background of inputs and secondary buttons. */
export const surface = css`var(--reseller-surface, light-dark(#fff, #171d26))`;
/** Background of notices. */
export const surfaceMuted = css`var(--reseller-surface-muted, light-dark(#f3f5f8, #212936))`;
/** Border colour of inputs, buttons and notices. Keep a contrast of 3:1 against the surface (WCAG 2.2 1.4.11). */
export const border = css`var(--reseller-border, light-dark(#7f8a9b, #76829a))`;
/** Colour of errors. */
export const danger = css`var(--reseller-danger, light-dark(#b3261e, #ffb4ab))`;
/** Colour of success messages. */
export const success = css`var(--reseller-success, light-dark(#1a6b3c, #7fd6a2))`;
/** Font family; the page's by default. */
export const font = css`var(--reseller-font, inherit)`;
/** Font size. All other sizes are relative to it. */
export const size = css`var(--reseller-size, 1em)`;
/** Corner radius. */
export const radius = css`var(--reseller-radius, 0.375em)`;
/** Space between fields. Other spaces are derived from it. */
export const space = css`var(--reseller-space, 1.25em)`;
/** Minimum height of inputs and buttons. */
export const control = css`var(--reseller-control, 2.625em)`;
/** The accent adapted for links and lines. */
export const accentInk = css`var(--_ink)`;
/** Colour of the focus ring; the accent by default. */
export const focus = css`var(--reseller-focus, ${accentInk})`;

/** Relative luminance (WCAG 2.2) of the origin colour of `color(from …)`, in linear channels. */
const luminance = css`(0.2126 * r + 0.7152 * g + 0.0722 * b)`;
/** 1 (white) below the luminance at which black and white have the same contrast, 4.58:1; else 0 (black). */
const onAccent = css`clamp(0, (0.179 - ${luminance}) * 1e6, 1)`;
/** The factor that limits the luminance to 0.14: 4.5:1 on light surfaces and on badges, which mix in an eighth of it. */
const darken = css`min(1, 0.14 / max(${luminance}, 0.001))`;
/** The share of white that raises the luminance to at least 0.3: 4.5:1 on dark surfaces. */
const lighten = css`max(0, (0.3 - ${luminance}) / (1 - ${luminance}))`;

/** Colours derived from any accent, so that text keeps a contrast of 4.5:1 (WCAG 2.2 1.4.3). */
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

import { css } from 'lit';

// Read where they are used and never set on `:host`, so that a page's `:root` wins.
// `light-dark()` follows the page's `color-scheme`.

/** Buttons, links and the focus ring. */
export const accent = css`var(--reseller-accent, light-dark(#1f5fbf, #8ab8ff))`;
/** Text on `accent`. */
export const accentText = css`var(--reseller-accent-text, light-dark(#fff, #0c1a2e))`;
export const text = css`var(--reseller-text, light-dark(#1b2430, #e8ecf2))`;
export const textMuted = css`var(--reseller-text-muted, light-dark(#566173, #a5b0c0))`;
/** Behind inputs. */
export const surface = css`var(--reseller-surface, light-dark(#fff, #171d26))`;
/** Behind notices. */
export const surfaceMuted = css`var(--reseller-surface-muted, light-dark(#f3f5f8, #212936))`;
/** Around inputs and buttons; 3:1 against the surface (WCAG 2.2 1.4.11). */
export const border = css`var(--reseller-border, light-dark(#7f8a9b, #76829a))`;
export const danger = css`var(--reseller-danger, light-dark(#b3261e, #ffb4ab))`;
export const success = css`var(--reseller-success, light-dark(#1a6b3c, #7fd6a2))`;
export const font = css`var(--reseller-font, inherit)`;
export const size = css`var(--reseller-size, 1em)`;
export const radius = css`var(--reseller-radius, 0.375em)`;
/** The distance between fields; other distances are parts of it. */
export const space = css`var(--reseller-space, 1.25em)`;
export const focus = css`var(--reseller-focus, ${accent})`;

import { css } from 'lit';
import { derivedColors, font, size, text } from './tokens.ts';

/**
 * Styles of the host: a block that looks the same whatever it inherits from the page.
 *
 * Resets inherited properties one level below `:host`, because the page's rules for the element override those of `:host`.
 */
const block = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    color: ${text};
    color-scheme: inherit;
    font-family: ${font};
    font-size: ${size};
    line-height: 1.5;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: inherit;
  }
  /* The page's own content keeps the direction of the page, but starts where the element's texts do. */
  :host(:dir(rtl)) [dir='ltr'] ::slotted(:not([dir])) {
    direction: rtl;
    text-align: left;
  }
  :host(:dir(ltr)) [dir='rtl'] ::slotted(:not([dir])) {
    direction: ltr;
    text-align: right;
  }
  /* Let forced-colors mode set the text colour. */
  @media (forced-colors: active) {
    .root {
      -webkit-text-fill-color: inherit;
    }
  }
  /* While another language loads, avoid a flash of English. Show English if that takes more than a second. */
  .waiting {
    animation: appear 0s 1s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;

/** Reset of browser defaults. */
export const resetStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  form,
  fieldset {
    margin: 0;
    padding: 0;
  }
`;

export const hostStyles = [derivedColors, block, resetStyles];

import { css } from 'lit';
import { derivedColors, font, size, text } from './tokens.ts';

/**
 * The element as a block that looks the same whatever the page lets its children inherit. The page's own rules for an element
 * win over its `:host`, and so this begins one level below.
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
  /* Colours that the user has forced come from around. */
  @media (forced-colors: active) {
    .root {
      -webkit-text-fill-color: inherit;
    }
  }
  /* Another language is on its way: no flash of English, but English rather than nothing after a second. */
  .waiting {
    animation: appear 0s 1s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;

/** What browsers bring along. */
export const resetStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  p,
  ul,
  form,
  fieldset {
    margin: 0;
    padding: 0;
  }
`;

export const hostStyles = [derivedColors, block, resetStyles];

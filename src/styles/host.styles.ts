import { css } from 'lit';
import { derivedColors, font, size, text } from './tokens.ts';

/** The element as a block that looks the same whatever the page lets its children inherit. */
const block = css`
  :host {
    display: block;
    color: ${text};
    font-family: ${font};
    font-size: ${size};
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    visibility: visible;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    text-align: start;
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
  fieldset {
    margin: 0;
    padding: 0;
  }
`;

export const hostStyles = [derivedColors, block, resetStyles];

import { css } from 'lit';
import { font, size, text } from './tokens.ts';

/** The element as a block that looks the same whatever the page lets its children inherit. */
export const hostStyles = css`
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

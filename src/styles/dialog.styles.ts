import { css } from 'lit';
import { border, radius, surface, text } from './tokens.ts';

/** A modal dialog. */
export const dialogStyles = css`
  dialog {
    max-block-size: calc(100vb - 2em);
    border: 1px solid ${border};
    border-radius: calc(${radius} * 2);
    background: ${surface};
    color: ${text};
    font: inherit;
    line-height: inherit;
    text-align: start;
  }
  dialog[open] {
    display: grid;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
`;

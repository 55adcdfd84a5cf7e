import { css } from 'lit';
import { accent, accentInk, accentText, border, control, focus, radius, surface, text, textMuted } from './tokens.ts';

/** Buttons and links. */
export const buttonStyles = css`
  button {
    min-block-size: ${control};
    padding: calc(${control} * 0.15) 1.1em;
    border: 1px solid ${border};
    border-radius: ${radius};
    background: ${surface};
    color: ${text};
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    transition: box-shadow 0.15s;
  }
  button[part~='button-primary'] {
    border-color: transparent;
    background: ${accent};
    color: ${accentText};
  }
  /* Use a shadow: another background could lower the contrast of the text. */
  button:hover:not(:disabled, [aria-disabled='true']) {
    box-shadow: 0 1px 0.375em rgb(0 0 0 / 30%);
  }
  button:is(:disabled, [aria-disabled='true']) {
    border-color: ${border};
    background: transparent;
    color: ${textMuted};
    cursor: default;
  }
  a {
    color: ${accentInk};
  }
  :is(a, button, summary):focus-visible {
    outline: 2px solid ${focus};
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    button {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    button:is(:disabled, [aria-disabled='true']) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

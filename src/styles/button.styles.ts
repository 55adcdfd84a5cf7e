import { css } from 'lit';
import { accent, accentText, border, focus, radius, surface, text, textMuted } from './tokens.ts';

/** Buttons and links. */
export const buttonStyles = css`
  button {
    min-block-size: 2.625em;
    padding: 0.4em 1.1em;
    border: 1px solid ${border};
    border-radius: ${radius};
    background: ${surface};
    color: ${text};
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button[part~='button-primary'] {
    border-color: transparent;
    background: ${accent};
    color: ${accentText};
  }
  button:hover:not(:disabled, [aria-disabled='true']) {
    filter: brightness(0.94);
  }
  button:is(:disabled, [aria-disabled='true']) {
    border-color: ${border};
    background: transparent;
    color: ${textMuted};
    cursor: default;
  }
  a {
    color: ${accent};
  }
  :is(a, button):focus-visible {
    outline: 2px solid ${focus};
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    button:is(:disabled, [aria-disabled='true']) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

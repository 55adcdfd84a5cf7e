import { css } from 'lit';
import { accentInk, danger, radius, space, surface, surfaceMuted, textMuted } from './tokens.ts';

/** Styles of row details, dialogs and the export. */
export const detailsStyles = css`
  .details {
    display: grid;
    gap: ${space};
    padding: 1em;
    border-radius: ${radius};
    background: ${surfaceMuted};
  }
  tbody > .below > * {
    padding-block-start: 0;
    border-block-start: 0;
  }
  @container (max-width: 60em) {
    tbody > tr:has(+ .below) {
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    tbody > .below {
      border-block-start: 0;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
  }
  .note {
    color: ${textMuted};
  }
  .below div + .details {
    margin-block-start: 0.625em;
  }
  .export > p:empty {
    position: absolute;
  }
  progress {
    accent-color: ${accentInk};
  }
  dl,
  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.875em ${space};
  }
  dl > div:has(.message) {
    grid-column: 1 / -1;
  }
  dt {
    color: ${textMuted};
    font-size: 0.875em;
  }
  dl span,
  ol {
    display: block;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Align left-to-right phone numbers with the text around them. */
  dl [dir='ltr'] {
    inline-size: fit-content;
  }
  .message {
    max-inline-size: 42em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    white-space: pre-line;
  }
  dialog {
    inline-size: min(32em, calc(100vi - 2em));
    padding: 1.5em;
  }
  dialog[open] {
    gap: 1em;
  }
  dialog > .actions {
    justify-content: end;
  }
  /* Cancel one of the gaps around an empty live region. */
  dialog > p:empty {
    margin-block-end: -1em;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .copy > input {
    flex: 1 1 8em;
  }
  button.dangerous[part~='button-primary']:not([aria-disabled='true']) {
    background: ${danger};
    color: ${surface};
  }
`;

import { css } from 'lit';
import { border, danger, focus, radius, success, surfaceMuted, textMuted } from './tokens.ts';

/** Styles of notices, and of text for screen readers only. */
export const noticeStyles = css`
  .notice {
    display: grid;
    gap: 0.625em;
    justify-items: start;
    padding: 0.875em 1em;
    border: 1px solid ${border};
    border-inline-start-width: 0.25em;
    border-radius: ${radius};
    background: ${surfaceMuted};
  }
  .notice.danger {
    border-color: ${danger};
  }
  .notice.success {
    border-color: ${success};
  }
  .notice:focus-visible,
  h2:focus-visible {
    outline: 2px solid ${focus};
    outline-offset: 2px;
  }
  h2 {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .muted {
    color: ${textMuted};
  }
  .actions,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .row {
    gap: 0.5em 0.875em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ::slotted([slot='heading']) {
    margin-block: 0;
  }
`;

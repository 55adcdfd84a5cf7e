import { css } from 'lit';
import { buttonStyles } from '../../styles/button.styles.ts';
import { dialogStyles } from '../../styles/dialog.styles.ts';
import { hostStyles } from '../../styles/host.styles.ts';
import { noticeStyles } from '../../styles/notice.styles.ts';
import { skeletonStyles } from '../../styles/skeleton.styles.ts';
import { accentInk, border, radius, space, surfaceMuted, text, textMuted } from '../../styles/tokens.ts';

const layout = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space};
  }
  /* Reset the font size, because the elements inside would scale it again. */
  [role='tabpanel'],
  .body {
    --reseller-size: 1em;
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em ${space};
    align-items: end;
    justify-content: space-between;
  }
  .header h2 {
    font-size: 1.5em;
  }
  [role='tabpanel'][hidden] {
    display: none;
  }
  .skeleton {
    min-block-size: 16em;
  }
`;

const tabs = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0;
    border-block-end: 1px solid ${border};
  }
  button[role='tab'] {
    margin-block-end: -1px;
    padding-inline: 0.6em;
    border: 0;
    border-block-end: 0.1875em solid transparent;
    border-radius: ${radius} ${radius} 0 0;
    background: none;
    color: ${textMuted};
  }
  button[role='tab']:hover {
    box-shadow: none;
    background: ${surfaceMuted};
    color: ${text};
  }
  button[role='tab'][aria-selected='true'] {
    border-block-end-color: ${accentInk};
    color: ${accentInk};
  }
  .count {
    display: inline-block;
    margin-inline-start: 0.25em;
    padding-inline: 0.5em;
    border-radius: 1em;
    background: ${surfaceMuted};
    color: ${textMuted};
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    button[role='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;

const dialogs = css`
  dialog {
    inline-size: min(44em, calc(100vi - 1em));
    max-inline-size: none;
    padding: 0;
  }
  dialog[open] {
    grid-template-rows: auto minmax(0, 1fr);
  }
  dialog > .head {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
    padding-inline: 1.5em 0.75em;
    border-block-end: 1px solid ${border};
  }
  dialog h2 {
    font-size: 1.125em;
  }
  .close {
    flex: none;
    inline-size: 2.625em;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .close > svg {
    inline-size: 1em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .body {
    overflow: auto;
    padding: 1.5em;
    overscroll-behavior: contain;
  }
  @media (max-width: 30em) {
    dialog {
      max-block-size: calc(100vb - 1em);
    }
    .body,
    dialog > .head {
      padding-inline-start: 1em;
    }
    .body {
      padding-inline-end: 1em;
    }
  }
`;

/** All styles of the page, without those of its parts. */
export const customersPageStyles = [
  ...hostStyles,
  buttonStyles,
  noticeStyles,
  skeletonStyles,
  dialogStyles,
  layout,
  tabs,
  dialogs,
];

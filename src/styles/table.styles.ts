import { css } from 'lit';
import {
  accentInk,
  border,
  danger,
  focus,
  radius,
  space,
  success,
  surface,
  surfaceMuted,
  text,
  textMuted,
} from './tokens.ts';

/** The line between rows: lighter than the border. */
const line = css`color-mix(in srgb, ${border} 35%, transparent)`;

/** Styles of a table, which narrow containers show as cards. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border: 1px solid ${line};
    border-collapse: separate;
    border-spacing: 0;
    border-radius: ${radius};
    background: ${surface};
    color: ${text};
    font: inherit;
    text-align: start;
  }
  table:focus-visible {
    outline: 2px solid ${focus};
    outline-offset: 2px;
  }
  th,
  td {
    padding: calc(${space} * 0.6);
    font-weight: 400;
    text-align: start;
    /* Columns are at least as wide as their longest word. Emails break if they must. */
    overflow-wrap: break-word;
  }
  th[scope='row'] {
    font-weight: 600;
  }
  th[scope='row'],
  .contact {
    overflow-wrap: anywhere;
  }
  thead th {
    padding: 0.5em calc(${space} * 0.686);
    background: ${surfaceMuted};
    color: ${textMuted};
    font-size: 0.875em;
    font-weight: 600;
    white-space: nowrap;
  }
  /* Let names wrap before times do, and leave room for buttons side by side. */
  thead th:nth-child(-n + 2) {
    inline-size: 17%;
    min-inline-size: 12.5em;
    overflow-wrap: anywhere;
    white-space: normal;
    hyphens: auto;
  }
  thead th:first-child {
    border-start-start-radius: ${radius};
  }
  thead th:last-child {
    border-start-end-radius: ${radius};
  }
  table:has(.row-actions) th:last-child {
    min-inline-size: 18em;
    text-align: end;
  }
  tbody > tr > * {
    border-block-start: 1px solid ${line};
  }
  .sorter {
    min-block-size: 2em;
    margin-inline-start: -0.5em;
    padding: 0 0.5em;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
  }
  .sorter::after {
    content: ' ↕' / '';
    opacity: 0.5;
  }
  [aria-sort='ascending'] > .sorter::after {
    content: ' ↑' / '';
    opacity: 1;
  }
  [aria-sort='descending'] > .sorter::after {
    content: ' ↓' / '';
    opacity: 1;
  }
  /* A name in another script starts on the same side as the others. */
  td > :is(span, bdi),
  th > span {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* A name that opens a customer or invite. */
  .open {
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: ${accentInk};
    overflow-wrap: anywhere;
    text-align: start;
  }
  .second {
    inline-size: 0;
    min-inline-size: 100%;
    color: ${textMuted};
    font-weight: 400;
    font-size: 0.875em;
  }
  .badge {
    inline-size: fit-content;
    padding: 0.125em 0.625em;
    border-radius: calc(${radius} * 3);
    background: color-mix(in srgb, currentcolor 12%, transparent);
    color: ${textMuted};
    font-size: 0.875em;
    font-weight: 600;
  }
  .badge.pending {
    color: ${accentInk};
  }
  .badge.accepted {
    color: ${success};
  }
  .warn {
    color: ${danger};
    font-weight: 600;
  }
  .row-actions {
    text-align: end;
  }
  .row-actions > button {
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    font-size: 0.9375em;
    white-space: nowrap;
  }
  .row-actions > button:not([aria-expanded]) {
    float: inline-start;
  }
  /* Align the text, not the box, with the end of the column. */
  .row-actions > [aria-expanded] {
    margin-inline-end: -0.5em;
    padding-inline: 0.5em;
    border-color: transparent;
    background: none;
    color: ${accentInk};
  }
  [aria-expanded]::after {
    content: ' ▾' / '';
  }
  [aria-expanded='true']::after {
    content: ' ▴' / '';
  }
  .wait {
    text-align: start;
    color: ${textMuted};
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 60em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    table {
      border: 0;
      background: none;
    }
    /* Not just visually hidden: its sort buttons must not be focusable. A select sorts cards, and cells have their own labels. */
    thead {
      display: none;
    }
    tbody > tr {
      padding: 0.75em 1em;
      border: 1px solid ${line};
      border-radius: ${radius};
      background: ${surface};
    }
    tbody > tr + tr:not(.below) {
      margin-block-start: 0.75em;
    }
    tbody > tr > * {
      min-inline-size: 0;
      padding: 0.125em 0;
      border: 0;
    }
    [data-label]::before {
      content: attr(data-label) ': ';
      color: ${textMuted};
    }
    td > :is(span, bdi) {
      display: inline;
    }
    td > span + span:not(.visually-hidden)::before,
    td > bdi:not(:empty) + bdi:not(:empty)::before {
      content: ' · ' / ' ';
    }
    td:empty {
      display: none;
    }
    .row-actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0.875em;
      align-items: center;
      margin-block-start: 0.5em;
      text-align: start;
    }
    .row-actions > button {
      white-space: normal;
    }
    .row-actions > [aria-expanded] {
      margin-inline: -0.5em;
    }
  }
  /* Wide cards have two columns: who, and when. */
  @container (34em < width <= 60em) {
    tbody > tr:not(.below) {
      display: grid;
      grid: repeat(3, auto) / auto-flow minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .row-actions {
      grid-area: 3 / 2;
      margin-block: 0;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
  }
`;

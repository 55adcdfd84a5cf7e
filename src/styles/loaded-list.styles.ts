import { css } from 'lit';
import { textMuted } from './tokens.ts';

/** For the parts that are loaded with the first page: order, pager and new items. */
export const loadedListStyles = css`
  .sort {
    flex: 1 1 12em;
  }
  .open:hover:not(:disabled) {
    box-shadow: none;
    text-decoration: underline;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .pager > p {
    flex: 1 0 auto;
    color: ${textMuted};
  }
  .pager > label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    font-weight: 400;
  }
  .pager select {
    inline-size: auto;
  }
  /* The back end knows nothing for these columns. */
  .empty-2 tr > :nth-child(2),
  .empty-3 tr > :nth-child(3),
  .empty-4 tr > :nth-child(4),
  .empty-5 tr > :nth-child(5),
  .empty-6 tr > :nth-child(6) {
    display: none;
  }
  /* Keep empty live regions in the accessibility tree, so that later messages are announced. */
  .new-items:not(:has(button)) {
    position: absolute;
  }
  /* Wide containers sort by the column headings instead. */
  @container (min-width: 60em) {
    .sort {
      display: none;
    }
  }
  @media print {
    .toolbar,
    .pager button,
    .new-items {
      display: none;
    }
  }
`;

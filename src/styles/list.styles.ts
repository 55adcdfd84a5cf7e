import { css } from 'lit';
import { buttonStyles } from './button.styles.ts';
import { fieldStyles } from './field.styles.ts';
import { hostStyles } from './host.styles.ts';
import { noticeStyles } from './notice.styles.ts';
import { skeletonStyles } from './skeleton.styles.ts';
import { tableStyles } from './table.styles.ts';
import { accentInk, border, control, focus, radius, surface, surfaceMuted } from './tokens.ts';

const layout = css`
  :host {
    /* Size containment gives the element no intrinsic width: a list in a flex row would collapse without this. */
    min-inline-size: min(100%, 17em);
  }
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
    container-type: inline-size;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: end;
  }
  .search {
    flex: 3 1 15em;
    max-inline-size: 36em;
  }
  .field > label,
  legend {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
  }
  .filters {
    min-inline-size: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.43em;
    padding: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .chip {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: ${control};
    padding: 0.25em 0.75em;
    border: 1px solid ${border};
    border-radius: ${radius};
    background: ${surface};
    font-weight: 400;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: ${accentInk};
    background: ${surfaceMuted};
  }
  .chip:has(:focus-visible) {
    outline: 2px solid ${focus};
    outline-offset: 1px;
  }
  .chip > input {
    inline-size: 1.125em;
    block-size: 1.125em;
    min-block-size: 0;
    accent-color: ${accentInk};
    outline: none;
  }
  .empty {
    display: grid;
    gap: 0.75em;
    justify-items: center;
    padding: 3em 1em;
    border: 1px dashed ${border};
    border-radius: ${radius};
    text-align: center;
  }
  .busy {
    opacity: 0.6;
  }
  .skeleton {
    display: grid;
    gap: 1px;
  }
  .skeleton > div {
    block-size: 4em;
  }
`;

/** All styles of a list. */
export const listStyles = [...hostStyles, fieldStyles, buttonStyles, noticeStyles, skeletonStyles, tableStyles, layout];

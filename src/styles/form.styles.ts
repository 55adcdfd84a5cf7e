import { css } from 'lit';
import { buttonStyles } from './button.styles.ts';
import { fieldStyles } from './field.styles.ts';
import { hostStyles, resetStyles } from './host.styles.ts';
import { border, danger, focus, radius, space, success, surfaceMuted, textMuted } from './tokens.ts';

const layout = css`
  form,
  .group {
    display: grid;
    gap: ${space};
    min-inline-size: 0;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  fieldset + fieldset {
    margin-block-start: calc(${space} / 2);
  }
  /* Two fields side by side where there is room for both, without asking how wide the page is. */
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: ${space};
  }
  .pair > .notice {
    grid-column: 1 / -1;
  }
  legend {
    padding: 0;
    font-weight: 700;
    font-size: 1.125em;
    line-height: 1.3;
  }
  fieldset > .group {
    margin-block-start: 0.875em;
  }
  fieldset.bare > details > .group {
    margin-block-start: 0.875em;
  }
  /* Also a switch: as easy to hit as a button. */
  summary {
    padding-block: 0.25em;
    border-radius: ${radius};
    font-weight: 600;
    cursor: pointer;
  }
  .intro {
    margin-block-end: ${space};
  }
  .muted {
    color: ${textMuted};
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
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
  .notice ul {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.125em;
  }
  .notice ul.plain {
    inline-size: 100%;
    padding: 0;
    gap: 0.625em;
    list-style: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.875em;
    align-items: center;
  }
  .row > p:first-child {
    flex: 1 1 16em;
  }
  .danger a {
    color: inherit;
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

/** What stands within a form. */
export const contentStyles = [resetStyles, fieldStyles, buttonStyles, layout] as const;

/** Everything a form needs. */
export const formStyles = [...hostStyles, fieldStyles, buttonStyles, layout];

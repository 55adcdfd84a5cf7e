import { css } from 'lit';
import { buttonStyles } from './button.styles.ts';
import { fieldStyles } from './field.styles.ts';
import { hostStyles, resetStyles } from './host.styles.ts';
import { noticeStyles } from './notice.styles.ts';
import { radius, space } from './tokens.ts';

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
  /* Two fields side by side if they fit, without a media query. */
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
  fieldset > .group,
  fieldset.bare > details > .group {
    margin-block-start: 0.875em;
  }
  /* A disclosure, with the target size of a button. */
  summary {
    padding-block: 0.25em;
    border-radius: ${radius};
    font-weight: 600;
    cursor: pointer;
  }
  .intro {
    margin-block-end: ${space};
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
  .row > p:first-child {
    flex: 1 1 16em;
  }
  .danger a {
    color: inherit;
  }
`;

/** Styles of a form's content. */
export const contentStyles = [resetStyles, fieldStyles, buttonStyles, noticeStyles, layout] as const;

/** All styles of a form. */
export const formStyles = [...hostStyles, fieldStyles, buttonStyles, noticeStyles, layout];

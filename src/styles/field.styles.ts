import { css } from 'lit';
import { accent, border, control, danger, focus, radius, surface, text, textMuted } from './tokens.ts';

/** Styles of labels, inputs, hints and errors. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.375em;
    align-content: start;
    min-inline-size: 0;
  }
  label {
    font-weight: 600;
    line-height: 1.3;
  }
  /* Keep the asterisk on the line of the label's last word, and from screen readers: the control itself is marked as required. */
  .required > label::after {
    content: '\\a0*' / '';
    color: ${danger};
  }
  input,
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: ${control};
    margin: 0;
    padding: calc(${control} * 0.15) 0.7em;
    border: 1px solid ${border};
    border-radius: ${radius};
    background-color: ${surface};
    color: ${text};
    font: inherit;
    text-overflow: ellipsis;
  }
  /* Browsers indent the text of a select by 4px. In WebKit a long option would make the page scroll sideways. */
  select {
    contain: paint;
    padding-inline-start: calc(0.7em - 4px);
  }
  textarea {
    min-block-size: 6em;
    resize: vertical;
  }
  .secret {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .secret > input {
    flex: 1 1 12em;
    inline-size: auto;
  }
  /* A checkbox comes before its label. */
  .choice {
    grid-template-columns: auto 1fr;
    column-gap: 0.6em;
    align-items: center;
  }
  .choice > input {
    inline-size: max(1.5em, 24px);
    min-block-size: 0;
    block-size: max(1.5em, 24px);
    accent-color: ${accent};
  }
  .choice > label {
    font-weight: 400;
  }
  .choice > p {
    grid-column: 1 / -1;
  }
  /* Emails, phone numbers and foreign names have a direction of their own. Align them with the label all the same. */
  .field:dir(ltr) input {
    text-align: left;
  }
  .field:dir(rtl) input {
    text-align: right;
  }
  /* While a field is empty, dir="auto" means left to right. */
  .field:dir(rtl) > input[dir='auto']:placeholder-shown {
    direction: rtl;
  }
  :is(input, select, textarea):focus-visible,
  [type='date']:focus-within {
    outline: 2px solid ${focus};
    outline-offset: 1px;
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: ${danger};
    box-shadow: inset 0 0 0 1px ${danger};
  }
  :is(input, textarea)[readonly],
  [aria-disabled='true']:is(input, select),
  :is(input, select, textarea):disabled {
    color: ${textMuted};
    opacity: 1;
  }
  [part='hint'],
  [part='error'] {
    color: ${textMuted};
    font-size: 0.875em;
  }
  [part='error'] {
    color: ${danger};
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [aria-invalid='true'] {
      border-width: 2px;
    }
  }
`;

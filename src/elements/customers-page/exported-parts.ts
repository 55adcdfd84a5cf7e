/** What `::part()` reaches of the forms through the page. */
export const formParts = [
  'form',
  'fieldset',
  'field',
  'label',
  'input',
  'hint',
  'error',
  'error-summary',
  'matches',
  'success',
  'credentials',
  'button',
  'button-primary',
].join(',');

/** What `::part()` reaches of the lists. */
export const listParts = [
  'toolbar',
  'input',
  'table',
  'row',
  'cell',
  'badge',
  'details',
  'dialog',
  'error',
  'notice',
  'pager',
  'button',
  'button-primary',
].join(',');

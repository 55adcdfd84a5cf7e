import { contentStyles } from '../../styles/form.styles.ts';

/**
 * The look of the form itself, which stands in the page. What the page says of its own fields is taken back first; and the
 * `:not(#_)` counts as an id, more than most pages' selectors do. The element may go by any name.
 */
export const lightStyles = `[data-registration][slot='form']:not(#_) {
  all: revert;
  *, ::before, ::after { all: revert; }
  ${contentStyles.map(({ cssText }) => cssText).join('')}
}`;

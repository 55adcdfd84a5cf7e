import { contentStyles } from '../../styles/form.styles.ts';

/**
 * The same look for the form itself, which stands in the page. What the page says of its own fields is taken back first, and
 * the scope’s root counts more than any selector of theirs without an id.
 */
export const lightStyles = `@scope (registration-form > [slot='form']) {
  :scope:not(#_) {
    all: revert;
    *, ::before, ::after { all: revert; }
    ${contentStyles.map(({ cssText }) => cssText).join('')}
  }
}`;

import { contentStyles } from '../../styles/form.styles.ts';

/**
 * The styles of the form itself, which is rendered into the page. `:not(#_)` has the specificity of an id, so that these rules
 * win over the page's own, which are reverted first. The selector does not name the element, whose tag may have a prefix.
 */
export const lightStyles = `[data-registration][slot='form']:not(#_) {
  all: revert;
  *, ::before, ::after { all: revert; }
  ${contentStyles.map(({ cssText }) => cssText).join('')}
}`;

/** With `performance.mark` and this name a task of the page says that its work is not the element's own. */
export const asideMark = 'bench-aside';

/**
 * Gives an element its styles again, as it lost them on its way to another document: style sheets belong to the one that
 * they were made in. On demand, as few elements ever move that far.
 */
export function wearAgain(host: HTMLElement) {
  void import('./restore-styles.ts').then(({ restoreStyles }) => restoreStyles(host));
}

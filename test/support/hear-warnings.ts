import './symbol-dispose.ts';

/** Records the console's warnings until it is disposed. */
export function hearWarnings() {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  return {
    warnings,
    [Symbol.dispose]() {
      console.warn = warn;
    },
  };
}

import './symbol-dispose.ts';

/** Records the console warnings that a test expects, until it ends. */
export function hearWarnings() {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (...words: unknown[]) => void heard.push(words.join(' '));
  return {
    heard,
    [Symbol.dispose]() {
      console.warn = warn;
    },
  };
}

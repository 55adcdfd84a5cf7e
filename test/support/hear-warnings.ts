import './symbol-dispose.ts';

/** Records console warnings that a test is about, until it ends. */
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

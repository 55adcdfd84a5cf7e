import { expect } from '@open-wc/testing';

/** Lit prints it once per page in development mode. */
const isHarmless = (words: string) => words.includes('Lit is in dev mode');

const later = () => new Promise((resolve) => setTimeout(resolve));

/** Logged for an adapter that fails with any error other than an AdapterError. */
export const foreignError = /the adapter failed with an error that is not an AdapterError/;

const describeWords = (words: unknown[]) =>
  words.map((word) => (Object(word) === word && !(word instanceof Error) ? 'an object' : String(word))).join(' ');

/**
 * Fails each test of this `describe` with an unhandled error or console output.
 * @returns A function that asserts that a line was logged, and allows it.
 */
export function keepQuiet(): (expected: RegExp) => void {
  const heard: string[] = [];
  const hear = (words: string) => void (isHarmless(words) || heard.push(words));
  const onRejection = ({ reason }: PromiseRejectionEvent) => hear(`unhandled rejection: ${String(reason)}`);
  const onError = ({ message }: ErrorEvent) => hear(`uncaught error: ${message}`);
  const { error, warn } = console;

  beforeEach(() => {
    heard.length = 0;
    window.addEventListener('unhandledrejection', onRejection);
    window.addEventListener('error', onError);
    console.error = (...words: unknown[]) => hear(`console.error: ${describeWords(words)}`);
    console.warn = (...words: unknown[]) => hear(`console.warn: ${describeWords(words)}`);
  });

  afterEach(async () => {
    // The browser reports a rejection one task later.
    await later();
    await later();
    window.removeEventListener('unhandledrejection', onRejection);
    window.removeEventListener('error', onError);
    console.error = error;
    console.warn = warn;
    expect(heard.join('\n')).to.equal('');
  });

  return (expected) => {
    const at = heard.findIndex((line) => expected.test(line));
    expect(at, `${expected} was logged`).not.to.equal(-1);
    heard.splice(at, 1);
  };
}

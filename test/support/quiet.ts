import { expect } from '@open-wc/testing';

/** Lit prints it once per page in development mode. */
const isHarmless = (words: string) => words.includes('Lit is in dev mode');

const later = () => new Promise((resolve) => setTimeout(resolve));

/** Fails each test of this `describe` with an unhandled error or console output. */
export function keepQuiet() {
  const heard: string[] = [];
  const hear = (words: string) => void (isHarmless(words) || heard.push(words));
  const onRejection = ({ reason }: PromiseRejectionEvent) => hear(`unhandled rejection: ${String(reason)}`);
  const onError = ({ message }: ErrorEvent) => hear(`uncaught error: ${message}`);
  const { error, warn } = console;

  beforeEach(() => {
    heard.length = 0;
    window.addEventListener('unhandledrejection', onRejection);
    window.addEventListener('error', onError);
    console.error = (...words: unknown[]) => hear(`console.error: ${words.join(' ')}`);
    console.warn = (...words: unknown[]) => hear(`console.warn: ${words.join(' ')}`);
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
}

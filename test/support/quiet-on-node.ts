import assert from 'node:assert/strict';
import { afterEach, beforeEach } from 'node:test';
import { inspect } from 'node:util';

/** Logged for an adapter that fails with any error other than an AdapterError. */
export const foreignError = /the adapter failed with an error that is not an AdapterError/;

/**
 * Fails each test of this `describe` that writes to the console. Node's runner reports rejections itself.
 * @returns A function that asserts that a line was logged, and allows it.
 */
export function keepQuiet(): (expected: RegExp) => void {
  const heard: string[] = [];
  const { error, warn } = console;
  const describe = (words: unknown[]) =>
    words.map((word) => (typeof word === 'string' ? word : inspect(word))).join(' ');

  beforeEach(() => {
    heard.length = 0;
    console.error = (...words: unknown[]) => void heard.push(`console.error: ${describe(words)}`);
    console.warn = (...words: unknown[]) => void heard.push(`console.warn: ${describe(words)}`);
  });

  afterEach(() => {
    Object.assign(console, { error, warn });
    assert.deepEqual(heard, []);
  });

  return (expected) => {
    const at = heard.findIndex((line) => expected.test(line));
    assert.notEqual(at, -1, `${expected} was logged`);
    heard.splice(at, 1);
  };
}

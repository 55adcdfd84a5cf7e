import assert from 'node:assert/strict';
import { afterEach, beforeEach } from 'node:test';

/** In this `describe`, fails each test in which words reach the console. Node's runner reports rejections by itself. */
export function keepQuiet() {
  const heard: string[] = [];
  const { error, warn } = console;

  beforeEach(() => {
    heard.length = 0;
    console.error = (...words: unknown[]) => void heard.push(`console.error: ${words.join(' ')}`);
    console.warn = (...words: unknown[]) => void heard.push(`console.warn: ${words.join(' ')}`);
  });

  afterEach(() => {
    Object.assign(console, { error, warn });
    assert.deepEqual(heard, []);
  });
}

import assert from 'node:assert/strict';
import { afterEach, beforeEach } from 'node:test';

/** Fails each test of this `describe` that writes to the console. Node's runner reports rejections itself. */
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

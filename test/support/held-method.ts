import type { WriteOptions } from '../../src/index.ts';

/** Ways to end a call. */
export interface Answer<Reply> {
  resolve(reply: Reply): void;
  reject(error?: unknown): void;
}

/** A call that waits for the test's reply. */
export interface PendingCall<Input, Reply> extends Answer<Reply> {
  readonly input: Input;
  readonly options: WriteOptions;
}

/** Creates an adapter method whose calls the test answers. */
export function holdMethod<Input, Reply>() {
  const calls: PendingCall<Input, Reply>[] = [];
  const method = (input: Input, options: WriteOptions): Promise<Reply> => {
    const { promise, ...answer } = Promise.withResolvers<Reply>();
    calls.push({ input, options, ...answer });
    return promise;
  };
  return { method, calls };
}

import type { WriteOptions } from '../../src/index.ts';

/** How a call ends. */
export interface Answer<Reply> {
  resolve(reply: Reply): void;
  reject(error?: unknown): void;
}

/** A call that waits for the test's answer. */
export interface PendingCall<Input, Reply> extends Answer<Reply> {
  readonly input: Input;
  readonly options: WriteOptions;
}

/** A method of an adapter of which the test answers each call. */
export function holdMethod<Input, Reply>() {
  const calls: PendingCall<Input, Reply>[] = [];
  const method = (input: Input, options: WriteOptions): Promise<Reply> => {
    const { promise, ...answer } = Promise.withResolvers<Reply>();
    calls.push({ input, options, ...answer });
    return promise;
  };
  return { method, calls };
}

import type { CallOptions, Invite, NoInput } from '../../src/index.ts';

/** A stream of invites under the test's control. */
export interface HeldStream {
  readonly signal: AbortSignal;
  push(invite: Invite): void;
  end(): void;
  fail(error: unknown): void;
}

type Step = () => Promise<IteratorResult<Invite>>;

/** Creates a `watchInvites` whose events the test sends. */
export function holdStream() {
  const streams: HeldStream[] = [];

  const watchInvites = (_input: NoInput, { signal }: CallOptions): AsyncIterable<Invite> => {
    const steps: Step[] = [];
    let waiting: ((step: Promise<IteratorResult<Invite>>) => void) | undefined;
    const add = (step: Step) => {
      if (waiting) waiting(step());
      else steps.push(step);
      waiting = undefined;
    };
    streams.push({
      signal,
      push: (value) => add(() => Promise.resolve({ value, done: false })),
      end: () => add(() => Promise.resolve({ value: undefined, done: true })),
      fail: (reason) => add(() => Promise.reject(reason)),
    });
    const next = () => steps.shift()?.() ?? new Promise<IteratorResult<Invite>>((resolve) => (waiting = resolve));
    return { [Symbol.asyncIterator]: () => ({ next }) };
  };

  return { watchInvites, streams };
}

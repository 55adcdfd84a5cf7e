import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AdapterError, isAdapterError, toAdapterError } from '../adapter/adapter-error.ts';
import { track } from '../context/pending-work.ts';
import { onHostLeft } from './on-host-left.ts';
import type { ReplyOrigin } from './reply-members.ts';
import { isSound } from './sound-reply.ts';

export type Outcome<T> = { readonly value: T } | { readonly error: AdapterError };

/** Runs one call to the adapter at a time, and aborts it when the host leaves the page. */
export class CallController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #inFlight: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get pending(): boolean {
    return this.#inFlight !== undefined;
  }

  /**
   * Never rejects, and does not request an update at the end: the caller handles the outcome, and renders once.
   *
   * @param call - Must return the adapter's promise itself. A derived promise that never settles would keep the host
   *   alive.
   * @param origin - The method that is called, for reports of unusable replies.
   * @param read - Reads the reply, whose members have the types of the contract or are missing. If it throws, the call
   *   fails with that error.
   * @returns The outcome; `undefined` if another call was in flight, or the call was aborted.
   */
  run<T, Result>(
    origin: ReplyOrigin,
    call: (signal: AbortSignal) => Promise<T> | T,
    read: (reply: T) => Result,
  ): Promise<Outcome<Result> | undefined> {
    return track(this.#host, this.#run(origin, call, read), 'call');
  }

  async #run<T, Result>(
    origin: ReplyOrigin,
    call: (signal: AbortSignal) => Promise<T> | T,
    read: (reply: T) => Result,
  ): Promise<Outcome<Result> | undefined> {
    if (this.#inFlight) return undefined;
    const inFlight = new AbortController();
    this.#setInFlight(inFlight);
    const gone = aborted(inFlight.signal);
    const settled = await Promise.race([invoke(call, inFlight.signal), gone]);
    if (settled && 'error' in settled && !isAdapterError(settled.error))
      console.error('Reseller Elements: the adapter failed with an error that is not an AdapterError', settled.error);
    const outcome = settled && toOutcome(settled);
    const sound = outcome ?? (settled && (await Promise.race([track(this.#host, repair(settled, origin)), gone])));
    if (!sound || inFlight.signal.aborted) return undefined;
    this.#inFlight = undefined;
    return 'value' in sound ? this.#attempt(sound.value, read, origin) : sound;
  }

  /** Aborts the call in flight. */
  abort() {
    this.#inFlight?.abort(hostLeftReason);
    this.#setInFlight(undefined);
  }

  hostDisconnected() {
    onHostLeft(this.#host, () => this.abort());
  }

  #attempt<T, Result>(reply: T, read: (reply: T) => Result, origin: ReplyOrigin): Outcome<Result> {
    try {
      return { value: read(reply) };
    } catch (error) {
      const reported = import('./reply-members.ts').then(({ reportReply }) => reportReply(error, origin, reply));
      track(this.#host, reported).catch(() => {});
      return { error: toAdapterError(error) };
    }
  }

  #setInFlight(inFlight: AbortController | undefined) {
    this.#inFlight = inFlight;
    this.#host.requestUpdate();
  }
}

/** Created once, because the stack trace of an error created on disconnect would keep the host alive. */
export const hostLeftReason = new DOMException('The element has left the page.', 'AbortError');

interface Failure {
  readonly error: unknown;
  readonly knownOutcome?: 'rejected';
}

/** Treats an adapter that throws instead of returning a promise as having sent nothing. */
function invoke<T>(
  call: (signal: AbortSignal) => Promise<T> | T,
  signal: AbortSignal,
): Promise<{ readonly value: T } | Failure> {
  try {
    return settle(call(signal));
  } catch (error) {
    return Promise.resolve({ error, knownOutcome: 'rejected' });
  }
}

async function settle<T>(reply: Promise<T> | T): Promise<{ readonly value: T } | Failure> {
  try {
    return { value: await reply };
  } catch (error) {
    return { error };
  }
}

/** Returns `undefined` for a reply or an error that has to be repaired. */
function toOutcome<T>(settled: { readonly value: T } | Failure): Outcome<T> | undefined {
  if ('value' in settled) return isSound(settled.value) ? settled : undefined;
  const error = toAdapterError(settled.error, settled.knownOutcome);
  return error instanceof AdapterError && !error.userMessage && error.code !== 'not-offered' ? { error } : undefined;
}

/**
 * Repairs a reply or an error, which may come from another bundle or from plain JavaScript. Loads the code on demand.
 */
async function repair<T>(settled: { readonly value: T } | Failure, origin: ReplyOrigin): Promise<Outcome<T>> {
  try {
    const { completeError, sanitizeMembers } = await import('./reply-members.ts');
    return 'value' in settled
      ? { value: sanitizeMembers(settled.value, origin) }
      : { error: completeError(settled.error as AdapterError, origin) };
  } catch (error) {
    return { error: new AdapterError('unavailable', { outcome: 'unknown', cause: error }) };
  }
}

/** Settles on abort, as adapters may ignore the signal. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
}

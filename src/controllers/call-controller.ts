import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AdapterError, toAdapterError } from '../adapter/adapter-error.ts';
import { track } from '../context/pending-work.ts';
import { onHostLeft } from './on-host-left.ts';

/** How a call ended. */
export type Outcome<T> = { readonly value: T } | { readonly error: AdapterError };

/** Runs one call at a time, for as long as its host is in the page. */
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
   * Never rejects: what fails, be it the call or `read`, which takes what is needed from its reply, is the outcome's
   * error. Resolves to undefined where a call was under way already, or nobody is left to be told.
   *
   * An adapter may hold its promise for ever. `call` only passes it on, so that nothing of the host waits with it. The end
   * alone renders nothing: who called takes the outcome in, and renders once.
   */
  run<T, Result>(
    call: (signal: AbortSignal) => Promise<T> | T,
    read: (reply: T) => Result,
  ): Promise<Outcome<Result> | undefined> {
    return track(this.#host, this.#run(call, read), 'call');
  }

  async #run<T, Result>(
    call: (signal: AbortSignal) => Promise<T> | T,
    read: (reply: T) => Result,
  ): Promise<Outcome<Result> | undefined> {
    if (this.#inFlight) return undefined;
    const inFlight = new AbortController();
    this.#setInFlight(inFlight);
    const outcome = await Promise.race([settle(invoke(call, inFlight.signal)), aborted(inFlight.signal)]);
    if (!outcome || inFlight.signal.aborted) return undefined;
    this.#inFlight = undefined;
    return 'error' in outcome ? outcome : attempt(() => read(outcome.value));
  }

  /** Gives up the call under way. */
  abort() {
    this.#inFlight?.abort(left);
    this.#setInFlight(undefined);
  }

  hostDisconnected() {
    onHostLeft(this.#host, () => this.abort());
  }

  #setInFlight(inFlight: AbortController | undefined) {
    this.#inFlight = inFlight;
    this.#host.requestUpdate();
  }
}

/** Made once: an error made on leaving would keep the host alive by its stack. */
export const left = new DOMException('The element has left the page.', 'AbortError');

/** A call that throws at once has failed as one that rejects. */
async function invoke<T>(call: (signal: AbortSignal) => Promise<T> | T, signal: AbortSignal): Promise<T> {
  return call(signal);
}

async function settle<T>(reply: Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await reply };
  } catch (error) {
    return { error: complete(toAdapterError(error)) };
  }
}

function attempt<T>(read: () => T): Outcome<T> {
  try {
    return { value: read() };
  } catch (error) {
    return { error: toAdapterError(error) };
  }
}

/** An error of another bundle may lack what this one counts on. */
function complete(error: Pick<AdapterError, 'code'>): AdapterError {
  return error instanceof AdapterError
    ? error
    : new AdapterError(error.code, { outcome: 'unknown', ...error, cause: error });
}

/** Adapters may ignore the signal: a call that was given up ends all the same. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AdapterError, toAdapterError } from '../adapter/adapter-error.ts';

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

  /** Never rejects. Resolves to undefined where a call was under way already, or nobody is left to be told. */
  async run<T>(call: (signal: AbortSignal) => Promise<T>): Promise<Outcome<T> | undefined> {
    if (this.#inFlight) return undefined;
    const inFlight = new AbortController();
    this.#track(inFlight);
    const outcome = await Promise.race([settle(() => call(inFlight.signal)), aborted(inFlight.signal)]);
    if (!outcome || inFlight.signal.aborted) return undefined;
    this.#track(undefined);
    return outcome;
  }

  /** Gives up the call under way. */
  abort() {
    this.#inFlight?.abort();
    this.#track(undefined);
  }

  hostDisconnected() {
    // A move disconnects and reconnects at once: only a host that stays away gives up its call.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.abort();
    });
  }

  #track(inFlight: AbortController | undefined) {
    this.#inFlight = inFlight;
    this.#host.requestUpdate();
  }
}

async function settle<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await call() };
  } catch (error) {
    return { error: complete(toAdapterError(error)) };
  }
}

/** An error of another bundle may lack what this one counts on. */
function complete(error: AdapterError): AdapterError {
  return error instanceof AdapterError
    ? error
    : new AdapterError(error.code, { outcome: 'unknown', ...error, cause: error });
}

/** Adapters may ignore the signal: a call that was given up ends all the same. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
}

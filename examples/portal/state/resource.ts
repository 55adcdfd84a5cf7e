/** A reloadable request with loading and error states. Keeps the last value while reloading. */
export class Resource<T> {
  value: T | undefined;
  error: unknown;
  readonly #load: (signal: AbortSignal) => Promise<T>;
  readonly #changed: () => void;
  #call: AbortController | undefined;

  constructor(load: (signal: AbortSignal) => Promise<T>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  get loading(): boolean {
    return this.#call !== undefined;
  }

  /** Reloads, and ignores the result of an earlier request. */
  async reload(): Promise<void> {
    this.#call?.abort();
    const call = new AbortController();
    this.#call = call;
    this.#changed();
    try {
      const value = await this.#load(call.signal);
      if (this.#call === call) [this.value, this.error] = [value, undefined];
    } catch (error) {
      if (this.#call === call) this.error = error;
    }
    if (this.#call !== call) return;
    this.#call = undefined;
    this.#changed();
  }

  /** Discards the value after the query has changed. */
  clear(): void {
    this.value = undefined;
    this.error = undefined;
  }
}

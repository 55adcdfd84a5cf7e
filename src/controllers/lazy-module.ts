import type { ReactiveControllerHost } from 'lit';
import { track } from '../context/pending-work.ts';

/** Loads a module on demand, once. After a failure, the next `load` tries again. */
export class LazyModule<Module> {
  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<Module>;
  #loading: Promise<void> | undefined;
  #module: Module | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
  }

  get module(): Module | undefined {
    return this.#module;
  }

  /** Whether the last `load` failed. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Never rejects. Requests an update of the host once settled. */
  load(): Promise<void> {
    return (this.#loading ??= track(this.#host, this.#load()));
  }

  async #load() {
    try {
      this.#module = await this.#import();
      this.#failed = false;
    } catch {
      this.#failed = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
  }
}

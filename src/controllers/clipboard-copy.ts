import type { ReactiveControllerHost } from 'lit';

/** The result of the last copy, as the name of its message; undefined before the first copy and during a copy. */
export type CopyStatus = 'copied' | 'copyFailed' | undefined;

/** Copies texts to the clipboard and keeps the status for the live region that announces it. */
export class ClipboardCopy {
  readonly #host: ReactiveControllerHost;
  #status: CopyStatus;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get status(): CopyStatus {
    return this.#status;
  }

  /** Never rejects. Pages may forbid access to the clipboard: the status says so. */
  async copy(text: string): Promise<void> {
    // Empty the live region first: repeating the same text would not be announced.
    this.#set(undefined);
    try {
      await navigator.clipboard.writeText(text);
      this.#set('copied');
    } catch {
      this.#set('copyFailed');
    }
  }

  reset() {
    this.#set(undefined);
  }

  #set(status: CopyStatus) {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

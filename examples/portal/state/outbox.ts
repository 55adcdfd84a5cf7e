import type { Mail } from 'reseller-elements/mocks';
import { listMails } from '../api.ts';
import { Resource } from './resource.ts';

const seconds = { reading: 3, elsewhere: 15 } as const;

/** The demo's outbox; refreshes while the document is visible. */
export class Outbox {
  readonly mails: Resource<readonly Mail[]>;
  /** Whether the outbox page is open. */
  reading = false;
  #last = 0;

  constructor(changed: () => void) {
    this.mails = new Resource(listMails, changed);
  }

  start(): void {
    this.refresh();
    setInterval(() => {
      const due = this.reading && this.mails.error === undefined ? seconds.reading : seconds.elsewhere;
      if (!document.hidden && !this.mails.loading && Date.now() - this.#last >= due * 1000) this.refresh();
    }, 1000);
  }

  refresh(): void {
    this.#last = Date.now();
    void this.mails.reload();
  }
}

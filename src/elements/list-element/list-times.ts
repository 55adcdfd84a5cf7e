import { html, nothing } from 'lit';
import type { ListOperation } from '../../controllers/list-controller.ts';
import { tellDistance } from '../../localization/distance.ts';
import { formatMoment } from '../../localization/format.ts';
import type { ListMessages } from '../../localization/list-messages.ts';
import type { ListHost } from './list-host.ts';

const halfMinuteMs = 30_000;
/**
 * Delay exact times by this many milliseconds, or until the user interacts with the list, because `Intl` would delay
 * the first paint.
 */
const exactDelayMs = 3000;

/** Renders times relative to now, such as “3 days ago”, and keeps them up to date. */
export class ListTimes<Operation extends ListOperation, Messages extends ListMessages> {
  readonly #host: ListHost<Operation, Messages>;
  /** When exact times are rendered from, by `performance.now()`. */
  #exactFrom = performance.now() + exactDelayMs;

  constructor(host: ListHost<Operation, Messages>) {
    this.#host = host;
    for (const type of ['pointerover', 'focusin']) host.element.addEventListener(type, this.#onUse, { once: true });
  }

  /** The render interval, in milliseconds. */
  get intervalMs(): number {
    return this.#isExact ? halfMinuteMs : exactDelayMs;
  }

  /**
   * Renders a time (RFC 3339) relative to now, with the exact time on hover and for screen readers. Renders nothing if
   * it is missing.
   */
  render(time: string | undefined) {
    const { list, getLocale, getMessages } = this.#host;
    // Adapters may omit times, or use another format.
    if (!time || Number.isNaN(Date.parse(time))) return nothing;
    const exact = this.#isExact && formatMoment(getLocale(), time);
    return html`<time datetime=${time} title=${exact || nothing}
        >${tellDistance(getMessages(), time, list.clock.now())}</time
      >${exact ? html`<span class="visually-hidden">, ${exact}</span>` : nothing}`;
  }

  get #isExact(): boolean {
    return performance.now() >= this.#exactFrom;
  }

  readonly #onUse = () => {
    this.#exactFrom = 0;
    const { element } = this.#host;
    // An update may be moving the focus right now: request the next one after it.
    void element.updateComplete.then(() => element.requestUpdate());
  };
}

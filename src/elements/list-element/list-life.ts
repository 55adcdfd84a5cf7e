import { html, nothing } from 'lit';
import type { Invite } from '../../contract/models.ts';
import { FactsController } from '../../controllers/facts-controller.ts';
import type { ListOperation } from '../../controllers/list-controller.ts';
import { LiveController } from '../../controllers/live-controller.ts';
import { mergePages } from '../../controllers/merge-pages.ts';
import { TickController } from '../../controllers/tick-controller.ts';
import { formatDistance, formatMoment } from '../../localization/format.ts';
import type { ListLifeMessages } from '../../localization/list-messages.ts';
import { renderPager } from './list-pager.ts';
import type { ListSurface } from './list-surface.ts';

/** How often times are told anew, in milliseconds. */
const everyHalfMinute = 30_000;

/** What a list needs once a first page has come: other pages, the passing of time, and news of what others do. */
export abstract class ListLife<Operation extends ListOperation, Texts extends ListLifeMessages> {
  protected readonly surface: ListSurface<Operation, Texts>;
  /** How many rows come before the page, as far as they were counted on the way there. */
  #rowsBefore: number | undefined;

  constructor(surface: ListSurface<Operation, Texts>) {
    const { host, api, list } = surface;
    this.surface = surface;
    const controllers = [
      new LiveController(host, api, {
        onInvite: (invite) => this.onInvite(invite),
        onGap: () => void this.refresh(),
      }),
      new FactsController(host, api, (type, invite) => this.onFact(type, invite)),
      new TickController(host, () => (list.items.length ? this.tick : undefined)),
    ];
    for (const controller of controllers) host.addController(controller);
  }

  protected abstract get text(): Texts;

  /** An invite has changed, or come to be, somewhere. */
  protected abstract onInvite(invite: Invite): void;

  /** An element beside the list, over the same back end, has done something with an invite. */
  protected abstract onFact(type: string, invite: Invite): void;

  /** How often what is shown depends on the time, in milliseconds. */
  protected get tick(): number {
    return everyHalfMinute;
  }

  /** Loads what is shown anew, without a word and without moving it. */
  refresh(): Promise<void> {
    return this.surface.list.refresh(mergePages);
  }

  /** A point in time seen from now, exact on hover and for screen readers. */
  renderTime(time: string) {
    const locale = this.surface.getLocale();
    const exact = formatMoment(locale, time);
    return html`<time datetime=${time} title=${exact}
        >${formatDistance(locale, Date.parse(time), this.surface.list.clock.now())}</time
      ><span class="visually-hidden">, ${exact}</span>`;
  }

  renderPager() {
    const { list, getView } = this.surface;
    const { cursor, pageSize } = getView();
    if (!cursor) this.#rowsBefore = 0;
    return renderPager({
      text: this.text,
      isBusy: list.busy || list.problem !== undefined,
      page: list.page ?? { items: [] },
      rowsBefore: this.#rowsBefore,
      pageSize,
      onStep: (to, rows) => this.#step(to, rows),
      onPageSize: (size) => this.surface.change({ pageSize: size }),
    });
  }

  /** Nothing on this page, or nothing that was looked for, and the way back. */
  renderEmptyPage() {
    const { text } = this;
    const { list, getView, clear } = this.surface;
    const [heading, words, action, onAction] = getView().cursor
      ? [text.emptyPage, undefined, text.firstPage, () => this.#toFirstPage()]
      : [text.nothingFound, text.nothingFoundHint, text.clear, clear];
    return html`<div class="empty ${list.busy ? 'busy' : ''}" role="status">
      <h2>${heading}</h2>
      ${words ? html`<p class="muted">${words}</p>` : nothing}
      <button part="button" type="button" @click=${onAction}>${action}</button>
    </div>`;
  }

  #toFirstPage() {
    this.surface.change({});
    this.surface.focus();
  }

  #step(cursor: string, rows: number) {
    const { list, getView } = this.surface;
    // Asked for already: it is on its way, or did not come.
    if (cursor === getView().cursor) {
      if (!list.busy) void list.load();
      return;
    }
    if (this.#rowsBefore !== undefined) this.#rowsBefore = Math.max(0, this.#rowsBefore + rows);
    this.surface.change({ cursor });
  }
}

import { type CSSResult, html, nothing, type ReactiveController } from 'lit';
import type { Invite } from '../../contract/models.ts';
import { FactsController, type ListFact } from '../../controllers/facts-controller.ts';
import type { ListOperation } from '../../controllers/list-controller.ts';
import { LiveController } from '../../controllers/live-controller.ts';
import { mergePages } from '../../controllers/merge-pages.ts';
import { TickController } from '../../controllers/tick-controller.ts';
import { restoreTexts } from '../../fields/restore-texts.ts';
import { formatMoment } from '../../localization/format.ts';
import { tellDistance } from '../../localization/distance.ts';
import type { ListLifeMessages } from '../../localization/list-messages.ts';
import { nameOf } from '../../localization/look-up.ts';
import { listLifeStyles } from '../../styles/list-life.styles.ts';
import { restoreStyles } from '../../styles/restore-styles.ts';
import { createListFocus } from './list-focus.ts';
import { renderPager } from './list-pager.ts';
import type { ListSurface } from './list-surface.ts';

/** How often times are told anew, and how long exact ones wait for the user, in milliseconds. */
const everyHalfMinute = 30_000;
const patience = 3000;

/** What a list needs once a first page has come: other pages, the passing of time, and news of what others do. */
export abstract class ListLife<Operation extends ListOperation, Texts extends ListLifeMessages> {
  protected readonly surface: ListSurface<Operation, Texts>;
  readonly focus: ReturnType<typeof createListFocus>;
  /** How many rows come before the page, as far as they were counted on the way there. */
  #rowsBefore: number | undefined;
  /** What screen readers hear next. */
  #announcement = '';
  /** When exact times are told: to format the first one takes longer than to show the list. */
  #exactFrom = performance.now() + patience;

  /** `styles` are for what else comes with the first page. */
  constructor(surface: ListSurface<Operation, Texts>, styles: readonly CSSResult[] = []) {
    const { host, api, list } = surface;
    this.surface = surface;
    this.focus = createListFocus(host);
    restoreStyles(host, [listLifeStyles, ...styles]);
    const controllers: ReactiveController[] = [
      { hostUpdate: () => restoreTexts(host.shadowRoot) },
      new LiveController(host, api, {
        onInvite: (invite) => this.onInvite(invite),
        onGap: () => void this.refresh(),
      }),
      new FactsController(host, api, (fact) => this.onFact(fact)),
      new TickController(host, () => (list.items.length ? this.tick : undefined)),
    ];
    for (const controller of controllers) host.addController(controller);
    for (const turn of ['pointerover', 'focusin']) host.addEventListener(turn, this.#onTurn, { once: true });
  }

  protected abstract get text(): Texts;

  /** An invite has changed, or come to be, somewhere. */
  protected abstract onInvite(invite: Invite): void;

  /** An element beside the list, over the same back end, has done something. */
  protected abstract onFact(fact: ListFact): void;

  /** So many rows have come to be. */
  protected abstract describeNews(count: number): string;

  /** How often what is shown depends on the time, in milliseconds. */
  protected get tick(): number {
    return this.#tellsExactly ? everyHalfMinute : patience;
  }

  /** Loads what is shown anew, without a word and without moving it. */
  refresh(): Promise<void> {
    return this.surface.list.refresh(mergePages);
  }

  /** A point in time seen from now; exact on hover and for screen readers, once there is time for that. */
  renderTime(time: string) {
    const { list, getLocale } = this.surface;
    const exact = this.#tellsExactly && formatMoment(getLocale(), time);
    return html`<time datetime=${time} title=${exact || nothing}
        >${tellDistance(this.text, time, list.clock.now())}</time
      >${exact ? html`<span class="visually-hidden">, ${exact}</span>` : nothing}`;
  }

  /** What the rows are sorted by, for containers too narrow for headings. */
  renderSort(sorts: readonly string[]) {
    const { text } = this;
    const { sort } = this.surface.getView();
    const onSort = (event: Event) => this.surface.change({ sort: (event.target as HTMLSelectElement).value });
    return html`<div class="field sort">
      <label for="sort">${text.sortBy}</label>
      <select part="input" id="sort" @change=${onSort}>
        ${sorts.map(
          (name) => html`<option value=${name} .selected=${name === sort}>${nameOf(text.sorts, name)}</option>`,
        )}
      </select>
    </div>`;
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

  /** What has come to be since, as a note: rows do not jump. */
  renderNews() {
    const { text } = this;
    const { size } = this.surface.list.news;
    return html`<div class="news">
        <p role="status">${size ? this.describeNews(size) : nothing}</p>
        ${size ? html`<button part="button" type="button" @click=${this.#onShowNews}>${text.showNew}</button>` : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.#announcement}</p>`;
  }

  /** Has screen readers say something, when they are done with what they say. */
  announce(words: string) {
    this.#announcement = words;
    this.surface.host.requestUpdate();
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

  /** Once the user has turned to the list, or a while after it has come. */
  get #tellsExactly(): boolean {
    return performance.now() >= this.#exactFrom;
  }

  readonly #onTurn = () => {
    this.#exactFrom = 0;
    const { host } = this.surface;
    // The focus may be moved by a rendering, which must not lead to the next one itself.
    void host.updateComplete.then(() => host.requestUpdate());
  };

  readonly #onShowNews = async () => {
    const { host, list, getView, change } = this.surface;
    if (getView().cursor) change({});
    else await list.load();
    await host.updateComplete;
    host.shadowRoot?.querySelector('table')?.focus();
  };
}

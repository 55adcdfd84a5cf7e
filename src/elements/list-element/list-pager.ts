import { html, nothing } from 'lit';
import type { ListLifeMessages } from '../../localization/list-messages.ts';

const pageSizes = [25, 50, 100];

/** Where the list stands. */
export interface Pager {
  readonly text: ListLifeMessages;
  readonly page: {
    readonly items: readonly unknown[];
    readonly nextCursor?: string;
    readonly previousCursor?: string;
    readonly total?: number;
  };
  /** Whether what is shown is not what was asked for: another page is on its way, or did not come. */
  readonly isBusy: boolean;
  /** How many rows come before; undefined where nobody knows. */
  readonly rowsBefore: number | undefined;
  readonly pageSize: number;
  /** Goes to another page, so many rows on or back. */
  onStep(cursor: string, rows: number): void;
  onPageSize(size: number): void;
}

/** What is shown of how much, the neighbouring pages, and how long a page is. Buttons at an end keep their focus. */
export function renderPager({ text, page, isBusy, rowsBefore, pageSize, onStep, onPageSize }: Pager) {
  const { items, nextCursor, previousCursor, total } = page;
  const from = rowsBefore === undefined ? undefined : rowsBefore + 1;
  const sizes = pageSizes.includes(pageSize) ? pageSizes : [pageSize, ...pageSizes];
  const onSize = (event: Event) => onPageSize(Number((event.target as HTMLSelectElement).value));
  return html`<nav part="pager" class="pager" aria-label=${text.pages}>
    <p role="status">${isBusy ? nothing : text.range(items.length, from, total)}</p>
    ${
      nextCursor || previousCursor || items.length > Math.min(...sizes)
        ? html`<label>
            ${text.pageSize}
            <select part="input" id="page-size" @change=${onSize}>
              ${sizes.map((size) => html`<option value=${size} .selected=${size === pageSize}>${size}</option>`)}
            </select>
          </label>`
        : nothing
    }
    ${renderStep(text.previous, previousCursor, (cursor) => onStep(cursor, -pageSize))}
    ${renderStep(text.next, nextCursor, (cursor) => onStep(cursor, items.length))}
  </nav>`;
}

function renderStep(label: string, cursor: string | undefined, onStep: (cursor: string) => void) {
  return html`<button
    part="button"
    type="button"
    aria-disabled=${cursor ? nothing : 'true'}
    @click=${() => cursor && onStep(cursor)}
  >
    ${label}
  </button>`;
}

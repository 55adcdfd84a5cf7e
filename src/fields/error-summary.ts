import { html, nothing } from 'lit';
import { fieldId } from './field-id.ts';
import { renderText } from './isolate.ts';

/** One error in the summary. */
export interface SummaryItem {
  readonly text: string;
  /** JSON pointer (RFC 6901) of the invalid field; `undefined` if the form does not show it. */
  readonly pointer?: string | undefined;
}

/**
 * Renders the error summary: a focusable alert with a link to each invalid field (WCAG 2.2 3.3.1).
 * A text without a field may come from the back end, in any language. `<bdi>` detects its direction.
 *
 * @param follow - Called with the pointer of the link that the user follows.
 * @param remedy - A template below the list, such as a button that reloads.
 */
export function renderErrorSummary(
  heading: string,
  items: readonly SummaryItem[],
  follow: (pointer: string) => void,
  remedy: unknown = nothing,
) {
  return html`<div
    part="error-summary"
    class="notice danger"
    role="alert"
    tabindex="-1"
    aria-labelledby="summary-heading"
  >
    <h2 id="summary-heading">${heading}</h2>
    <ul>
      ${items.map(({ text, pointer }) => html`<li>${pointer ? renderLink(text, pointer, follow) : html`<bdi>${renderText(text)}</bdi>`}</li>`)}
    </ul>
    ${remedy}
  </div>`;
}

function renderLink(text: string, pointer: string, follow: (pointer: string) => void) {
  const onClick = (event: Event) => {
    event.preventDefault();
    follow(pointer);
  };
  return html`<a href="#${fieldId(pointer)}" @click=${onClick}>${renderText(text)}</a>`;
}

/** Focuses a field and opens the `<details>` around it. A link's fragment cannot reach into a shadow root. */
export function focusField(form: HTMLFormElement | null, pointer: string) {
  const control = form?.querySelector<HTMLElement>(`[name=${JSON.stringify(pointer)}]`);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}

import { html, nothing } from 'lit';
import { fieldId } from './field-id.ts';

/** One thing that is wrong. */
export interface SummaryItem {
  readonly text: string;
  /** The field at fault, if the form shows it. */
  readonly pointer?: string | undefined;
}

/** What is wrong, in one place that takes the focus, with a link to each field, and a remedy if there is one. */
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
      ${items.map(({ text, pointer }) => html`<li>${pointer ? renderLink(text, pointer, follow) : text}</li>`)}
    </ul>
    ${remedy}
  </div>`;
}

function renderLink(text: string, pointer: string, follow: (pointer: string) => void) {
  const onClick = (event: Event) => {
    event.preventDefault();
    follow(pointer);
  };
  return html`<a href="#${fieldId(pointer)}" @click=${onClick}>${text}</a>`;
}

/** Focuses a member's field: the page's own `#` cannot reach into a shadow root. */
export function focusField(form: HTMLFormElement | null, pointer: string) {
  const control = form?.querySelector<HTMLElement>(`[name="${CSS.escape(pointer)}"]`);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}

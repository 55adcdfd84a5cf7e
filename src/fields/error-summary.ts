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
  follow: (event: Event) => void,
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
      ${items.map(
        ({ text, pointer }) =>
          html`<li>${pointer ? html`<a href="#${fieldId(pointer)}" @click=${follow}>${text}</a>` : text}</li>`,
      )}
    </ul>
    ${remedy}
  </div>`;
}

/** Focuses the field that a link of the summary names: the page's own `#` cannot reach into a shadow root. */
export function followSummaryLink(event: Event) {
  const link = event.currentTarget as HTMLAnchorElement;
  event.preventDefault();
  const control = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}

import { html, nothing } from 'lit';

/** A group of fields with a heading. */
export interface Fieldset {
  readonly heading: string;
  readonly disabled: boolean;
  /** An introduction below the heading, which also describes the group to screen readers; none by default. */
  readonly intro?: { readonly id: string; readonly text: string } | undefined;
}

export function renderFieldset({ heading, disabled, intro }: Fieldset, fields: unknown) {
  return html`<fieldset part="fieldset" ?disabled=${disabled} aria-describedby=${intro?.id ?? nothing}>
    <legend>${heading}</legend>
    ${intro ? html`<p class="muted" id=${intro.id}>${intro.text}</p>` : nothing}
    <div class="group">${fields}</div>
  </fieldset>`;
}

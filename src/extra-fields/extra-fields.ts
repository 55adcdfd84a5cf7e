import { html, nothing, type TemplateResult } from 'lit';
import type { ExtraField, ExtraFieldsState } from './extra-fields-controller.ts';
import type { ExtraFieldsMessages } from '../localization/messages.ts';
import { describedBy, type Field, renderError, renderHint } from '../fields/field.ts';
import { fieldId } from '../fields/field-id.ts';
import { renderFieldset } from '../fields/fieldset.ts';
import { renderSelectField } from '../fields/select-field.ts';
import { renderTextField, type TextField } from '../fields/text-field.ts';

/** The fieldset for fields that a back end defines in addition to the contract's. */
export interface ExtraFields {
  readonly state: ExtraFieldsState;
  readonly text: ExtraFieldsMessages;
  readonly disabled: boolean;
  /** Returns a field's presentation, such as its error and whether it is read-only. */
  readonly toField: (field: ExtraField) => Field;
  readonly onReload: () => void;
}

const kinds: Partial<Record<ExtraField['type'], NonNullable<TextField['kind']>>> = {
  email: 'email',
  tel: 'tel',
  url: 'url',
  number: 'decimal',
};

/** Renders nothing if there are no extra fields. */
export function renderExtraFields({ state, text, disabled, toField, onReload }: ExtraFields) {
  if (state.name === 'loading') return html`<p class="muted" role="status">${text.loadingExtra}</p>`;
  if (state.name === 'failed')
    return html`<div class="notice" role="status">
      <p>${text.extraFailed}</p>
      <button part="button" type="button" @click=${onReload}>${text.reloadExtra}</button>
    </div>`;
  if (state.name !== 'ready' || !state.value.length) return nothing;
  return renderFieldset(
    { heading: text.extraHeading, disabled },
    state.value.map((field) => renderExtraField(field, toField(field), text)),
  );
}

function renderExtraField(extra: ExtraField, field: Field, text: ExtraFieldsMessages): TemplateResult {
  if (extra.type === 'checkbox') return renderCheckbox(field);
  if (extra.type === 'select')
    return renderSelectField({
      ...field,
      options: html`<option value="" ?disabled=${field.required} ?hidden=${field.required}>${text.chooseOption}</option>
        ${(extra.options ?? []).map(({ value, label }) => html`<option value=${value}>${label}</option>`)}`,
    });
  if (extra.type === 'date') return renderTextField({ ...field, kind: 'date' });
  return renderTextField({ ...field, kind: kinds[extra.type] ?? 'text' });
}

/** Renders the checkbox before its label. While frozen, the form reverts changes: `disabled` would drop the focus. */
function renderCheckbox(field: Field) {
  const { pointer, label, error, required, frozen, idPrefix } = field;
  const id = fieldId(pointer, idPrefix);
  return html`<div part="field" class="field choice ${required ? 'required' : ''}">
    <input
      part="input"
      type="checkbox"
      id=${id}
      name=${pointer}
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : 'false'}
      aria-disabled=${frozen ? 'true' : nothing}
      ?required=${required}
    />
    <label part="label" for=${id}>${label}</label>
    ${renderError(field)} ${renderHint(field)}
  </div>`;
}

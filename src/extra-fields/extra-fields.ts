import { html, nothing, type TemplateResult } from 'lit';
import type { ExtraField, ExtraFieldsState } from './extra-fields-controller.ts';
import type { ExtraFieldsMessages } from '../localization/messages.ts';
import { describedBy, type Field, renderError, renderHint } from '../fields/field.ts';
import { fieldId } from '../fields/field-id.ts';
import { renderFieldset } from '../fields/fieldset.ts';
import { renderSelectField } from '../fields/select-field.ts';
import { renderTextField, type TextField } from '../fields/text-field.ts';

/** A fieldset for what a back end demands on top. */
export interface ExtraFields {
  readonly state: ExtraFieldsState;
  readonly text: ExtraFieldsMessages;
  readonly disabled: boolean;
  /** What a field shows beside its own words. */
  readonly toField: (field: ExtraField) => Field;
  readonly onReload: () => void;
}

const kinds: Partial<Record<ExtraField['type'], NonNullable<TextField['kind']>>> = {
  email: 'email',
  tel: 'tel',
  url: 'url',
  number: 'decimal',
};

/** Nothing where nothing is demanded. */
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

/** The box stands before its words. Frozen, it takes back what is chosen. */
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

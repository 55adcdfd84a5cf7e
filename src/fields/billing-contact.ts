import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BillingAccountsState } from '../controllers/billing-accounts-controller.ts';
import type { BillingContactMessages } from '../localization/messages.ts';
import { describedBy, type Field, fieldId, renderField } from './field.ts';
import { isolate } from './isolate.ts';
import { safeUrl } from './safe-url.ts';
import { renderTextField } from './text-field.ts';

/** The pair of fields that names who is billed. */
export interface BillingContactFields {
  readonly email: Field;
  readonly phone: Field;
  readonly accounts: BillingAccountsState;
  readonly text: BillingContactMessages;
  /** Where billing accounts are set up in the host's portal. */
  readonly billingAccountsUrl: string | undefined;
  readonly onReload: () => void;
}

/** A picker where the accounts are known, else plain fields. */
export function renderBillingContact(fields: BillingContactFields) {
  const { email, phone, accounts } = fields;
  const isPicker = accounts.name === 'loading' || (accounts.name === 'ready' && accounts.accounts.length > 0);
  return html`${renderAccountsNotice(fields)}
  ${isPicker ? renderPicker(email, accounts, fields.text) : renderTextField({ ...email, kind: 'email' })}
  ${renderTextField({ ...phone, kind: 'tel' })}`;
}

/** One select from loading on, so that it keeps the focus. Frozen, it takes back what is chosen: `disabled` would drop it. */
function renderPicker(field: Field, state: BillingAccountsState, text: BillingContactMessages) {
  const { pointer, value, frozen, error, required } = field;
  const accounts = state.name === 'ready' ? state.accounts : [];
  const isListed = accounts.some(({ email }) => email === value);
  return renderField(
    field,
    html`<select
      part="input"
      id=${fieldId(pointer)}
      name=${pointer}
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : nothing}
      aria-busy=${state.name === 'loading' ? 'true' : nothing}
      aria-disabled=${frozen ? 'true' : nothing}
      ?required=${required}
    >
      <option value="" .selected=${live(!value)} disabled hidden>
        ${state.name === 'loading' ? text.loadingAccounts : text.chooseAccount}
      </option>
      ${value && !isListed ? html`<option value=${value} .selected=${live(true)}>${value}</option>` : nothing}
      ${accounts.map(
        ({ email, name }) =>
          html`<option value=${email} .selected=${live(email === value)}>
            ${text.accountOption(isolate(email), isolate(name))}
          </option>`,
      )}
    </select>`,
  );
}

function renderAccountsNotice({ accounts, text, billingAccountsUrl, onReload }: BillingContactFields) {
  if (accounts.name === 'failed')
    return html`<div class="notice" role="status">
      <p>${text.accountsFailed}</p>
      <button part="button" type="button" @click=${onReload}>${text.reloadAccounts}</button>
    </div>`;
  if (accounts.name !== 'ready' || accounts.accounts.length) return nothing;
  const url = safeUrl(billingAccountsUrl);
  return html`<div class="notice" role="status">
    <p>${text.noAccounts}</p>
    ${url ? html`<p><a href=${url}>${text.setUpAccount}</a></p>` : nothing}
  </div>`;
}

import { html, nothing } from 'lit';
import type { BillingAccount } from '../contract/models.ts';
import type { BillingAccountsState } from '../controllers/billing-accounts-controller.ts';
import type { BillingContactMessages } from '../localization/messages.ts';
import { describedBy, type Field, fieldId, renderField } from './field.ts';
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

/** The account that is billed unless the user says otherwise: the default one, else the only one. */
export function findDefaultAccount(accounts: readonly BillingAccount[]): BillingAccount | undefined {
  return accounts.find(({ isDefault }) => isDefault) ?? (accounts.length === 1 ? accounts[0] : undefined);
}

/** A picker where the accounts are known, else plain fields. */
export function renderBillingContact(fields: BillingContactFields) {
  const { email, phone, accounts } = fields;
  return html`${renderAccountsNotice(fields)}
  ${
    accounts.name === 'ready' && accounts.accounts.length
      ? renderPicker(email, accounts.accounts, fields.text)
      : accounts.name === 'loading'
        ? renderLoadingPicker(email, fields.text)
        : renderTextField({ ...email, kind: 'email' })
  }
  ${renderTextField({ ...phone, kind: 'tel' })}`;
}

function renderPicker(field: Field, accounts: readonly BillingAccount[], text: BillingContactMessages) {
  const { pointer, value, frozen, error, required } = field;
  const isListed = accounts.some(({ email }) => email === value);
  return renderField(
    field,
    html`<select
      part="input"
      id=${fieldId(pointer)}
      name=${pointer}
      aria-describedby=${describedBy(field)}
      aria-invalid=${error ? 'true' : nothing}
      ?required=${required}
      ?disabled=${frozen}
    >
      <option value="" ?selected=${!value} disabled hidden>${text.chooseAccount}</option>
      ${value && !isListed ? html`<option value=${value} selected>${value}</option>` : nothing}
      ${accounts.map(
        ({ email, name }) =>
          html`<option value=${email} ?selected=${email === value}>${text.accountOption(email, name)}</option>`,
      )}
    </select>`,
  );
}

function renderLoadingPicker(field: Field, text: BillingContactMessages) {
  const id = fieldId(field.pointer);
  return renderField(
    field,
    html`<select part="input" id=${id} disabled aria-busy="true">
      <option>${text.loadingAccounts}</option>
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

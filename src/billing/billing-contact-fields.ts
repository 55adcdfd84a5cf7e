import { html, nothing } from 'lit';
import type { BillingAccount } from '../contract/models.ts';
import type { BillingAccountsState } from './billing-accounts-controller.ts';
import type { BillingContactMessages } from '../localization/messages.ts';
import type { Field } from '../fields/field.ts';
import { safeUrl } from '../fields/safe-url.ts';
import { renderSelectField } from '../fields/select-field.ts';
import { renderTextField } from '../fields/text-field.ts';

/** The pair of fields that names who is billed. */
export interface BillingContactFields {
  readonly email: Field;
  readonly phone: Field;
  /** The email that is chosen or typed. */
  readonly value: string;
  readonly accounts: BillingAccountsState;
  readonly text: BillingContactMessages;
  /** Where billing accounts are set up in the host's portal. */
  readonly billingAccountsUrl: string | undefined;
  readonly onReload: () => void;
}

/** More accounts are found sooner by typing a part of their email or name than in a long list. */
const mostOptions = 12;

/** A picker where the accounts are known, else plain fields. */
export function renderBillingContact(fields: BillingContactFields) {
  return [renderNotice(fields), renderEmail(fields), renderTextField({ ...fields.phone, kind: 'tel' })];
}

function renderEmail({ email, value, accounts: state, text }: BillingContactFields) {
  if (state.name === 'loading') return renderPicker(email, value, [], text.loadingAccounts, true);
  const accounts = state.name === 'ready' ? state.value : [];
  if (!accounts.length) return renderTextField({ ...email, kind: 'email' });
  if (accounts.length <= mostOptions) return renderPicker(email, value, accounts, text.chooseAccount);
  return html`${renderTextField({ ...email, kind: 'email', list: 'accounts' })}
    <datalist id="accounts">
      ${accounts.map((account) => html`<option value=${account.email}>${account.name}</option>`)}
    </datalist>`;
}

/** One select from loading on, so that it keeps the focus. */
function renderPicker(
  field: Field,
  value: string,
  accounts: readonly BillingAccount[],
  placeholder: string,
  busy = false,
) {
  const isListed = accounts.some(({ email }) => email === value);
  return renderSelectField({
    ...field,
    busy,
    options: html`<option value="" disabled hidden selected>${placeholder}</option>
      ${value && !isListed ? html`<option value=${value}>${value}</option>` : nothing}
      ${accounts.map(({ email, name }) => html`<option value=${email}>${email} – ${name}</option>`)}`,
  });
}

function renderNotice({ accounts, text, billingAccountsUrl, onReload }: BillingContactFields) {
  if (accounts.name === 'failed')
    return html`<div class="notice" role="status">
      <p>${text.accountsFailed}</p>
      <button part="button" type="button" @click=${onReload}>${text.reloadAccounts}</button>
    </div>`;
  if (accounts.name !== 'ready' || accounts.value.length) return nothing;
  const url = safeUrl(billingAccountsUrl);
  return html`<div class="notice" role="status">
    <p>${text.noAccounts}</p>
    ${url ? html`<p><a href=${url}>${text.setUpAccount}</a></p>` : nothing}
  </div>`;
}

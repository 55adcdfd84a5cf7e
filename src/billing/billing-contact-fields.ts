import { html, nothing } from 'lit';
import type { BillingAccount } from '../contract/models.ts';
import type { BillingAccountsState } from './billing-accounts-controller.ts';
import type { BillingContactMessages } from '../localization/messages.ts';
import type { Field } from '../fields/field.ts';
import { safeUrl } from '../fields/safe-url.ts';
import { renderSelectField } from '../fields/select-field.ts';
import { renderTextField } from '../fields/text-field.ts';

/** The fields of the billing contact. */
export interface BillingContactFields {
  readonly email: Field;
  readonly phone: Field;
  /** The selected or typed email. */
  readonly value: string;
  readonly accounts: BillingAccountsState;
  readonly text: BillingContactMessages;
  /** The page of the host's portal on which billing accounts are set up. */
  readonly billingAccountsUrl: string | undefined;
  readonly onReload: () => void;
}

/** With more accounts than this, show a text field with suggestions instead of a select. */
const maxOptions = 12;

/** Renders a select of the billing accounts, or plain fields if there are none to choose from. */
export function renderBillingContact(fields: BillingContactFields) {
  return [renderNotice(fields), renderEmail(fields), renderTextField({ ...fields.phone, kind: 'tel' })];
}

function renderEmail({ email, value, accounts: state, text }: BillingContactFields) {
  if (state.name === 'loading') return renderPicker(email, value, [], text.loadingAccounts, true);
  const accounts = state.name === 'ready' ? state.value : [];
  if (!accounts.length) return renderTextField({ ...email, kind: 'email' });
  if (accounts.length <= maxOptions) return renderPicker(email, value, accounts, text.chooseAccount);
  return html`${renderTextField({ ...email, kind: 'email', list: 'accounts' })}
    <datalist id="accounts">
      ${accounts.map((account) => html`<option value=${account.email}>${account.name}</option>`)}
    </datalist>`;
}

/** Renders the same select while loading and afterwards, so that it keeps the focus. */
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

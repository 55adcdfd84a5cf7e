import { AddCustomerForm } from '../elements/add-customer-form/add-customer-form.ts';
import { safeDefine } from './safe-define.ts';

safeDefine('add-customer-form', AddCustomerForm);

declare global {
  interface HTMLElementTagNameMap {
    'add-customer-form': AddCustomerForm;
  }
}

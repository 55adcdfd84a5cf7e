import { InviteCustomerForm } from '../elements/invite-customer-form/invite-customer-form.ts';
import { safeDefine } from './safe-define.ts';

safeDefine('invite-customer-form', InviteCustomerForm);

declare global {
  interface HTMLElementTagNameMap {
    'invite-customer-form': InviteCustomerForm;
  }
}
